import type { ProgrammePartsFragment } from '@/generated/graphql';
import { useI18n } from '@/lib/i18n/use-i18n';
import { ListRow } from '@/ui/list-row';

/** The tiers, from what on they are reached and what they bring. */
export function TierRows({ programme }: { readonly programme: ProgrammePartsFragment }) {
  const { t } = useI18n();
  return programme.tiers.map(({ code, name, thresholdTierPoints, benefits }) => (
    <ListRow
      key={code}
      title={t('home.card.tier', { tier: name })}
      text={
        thresholdTierPoints === 0
          ? t('home.tiers.first')
          : t('home.tiers.from', { points: thresholdTierPoints })
      }
      note={benefits.join(t('home.tiers.and'))}
    />
  ));
}
