import { useQuery } from '@tanstack/react-query';
import { StaffStoresDocument } from '@/generated/graphql';
import { api } from '@/lib/api';
import { useI18n } from '@/lib/i18n/use-i18n';
import { useStoredValue } from '../till/stored-value';
import { staffProfile } from '../till/stores';

/** A store's name hardly ever changes, ms. */
const STALE_MS = 3_600_000;

/** The name of the store that the clerk works in, in the language in use. */
export function useStoreName(): string {
  const { language } = useI18n();
  const profile = useStoredValue(staffProfile);
  const stores = useQuery({
    queryKey: ['staff', 'stores', language],
    queryFn: ({ signal }) =>
      api.request({ as: 'staff', document: StaffStoresDocument, variables: {}, signal }),
    staleTime: STALE_MS,
  });
  const own = stores.data?.stores.find((store) => store.id === profile?.storeId);
  return own?.name ?? profile?.storeName ?? '';
}
