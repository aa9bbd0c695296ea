import { type ShareCard, useShareCard } from '@/platform/share';
import { paths } from '@/routes';
import type { Translate } from './i18n/translate';
import { useI18n } from './i18n/use-i18n';

/** The picture of the package that stands for the app in a chat. */
const PICTURE = '/assets/share-app.png';

/** The app's front door, and nothing of the member. */
export const appCard = (t: Translate): ShareCard => ({
  title: t('share.title'),
  path: paths.home,
  picture: PICTURE,
});

/** Sharing a page shares the app. */
export function useShareApp(): void {
  const { t } = useI18n();
  useShareCard(appCard(t));
}
