import '@/lib/i18n/messages/mall';
import { useMemberOnly } from '@/lib/session/use-member-only';
import { SearchScreen } from '../../search/search-screen';

export default function SearchPage() {
  return useMemberOnly() ? <SearchScreen /> : null;
}
