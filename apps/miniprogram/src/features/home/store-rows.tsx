import type { ProgrammePartsFragment } from '@/generated/graphql';
import { useI18n } from '@/lib/i18n/use-i18n';
import { ListRow } from '@/ui/list-row';

/** The stores: where, and when they are open. */
export function StoreRows({ programme }: { readonly programme: ProgrammePartsFragment }) {
  const { t } = useI18n();
  return programme.stores.map(({ id, name, address, openingHours }) => (
    <ListRow
      key={id}
      icon="shop"
      title={name}
      text={address}
      note={t('home.stores.open', { hours: openingHours })}
    />
  ));
}
