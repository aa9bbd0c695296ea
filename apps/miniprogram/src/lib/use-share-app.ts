import { useShareCard } from '@/platform/share';
import { paths } from '@/routes';
import { useI18n } from './i18n/use-i18n';

/** The picture of the package that stands for the app in a chat. */
const PICTURE = '/assets/share-app.png';

/** Sharing a page shares the app: its front door, and nothing of the member. */
export function useShareApp(): void {
  const { t } = useI18n();
  useShareCard({ title: t('share.title'), path: paths.home, picture: PICTURE });
}
