import Taro, {
  useAddToFavorites,
  useDidShow,
  useShareAppMessage,
  useShareTimeline,
} from '@tarojs/taro';
import type { ShareCard } from './share';

/**
 * What WeChat's menu sends. It offers only what the page's own configuration enables; Moments show
 * the page itself, so only a page for everybody goes there.
 */
export function useShareCard(card: ShareCard): void {
  const { title, path, picture: imageUrl } = card;
  useShareAppMessage(() => ({ title, path, imageUrl }));
  useAddToFavorites(() => ({ title, imageUrl }));
  useShareTimeline(() => ({ title, imageUrl }));
}

/** What is sent to a chat, and to a chat only: neither Moments nor favourites get such a page. */
export function useChatCard({ title, path, picture: imageUrl }: ShareCard): void {
  useShareAppMessage(() => ({ title, path, imageUrl }));
}

/** Before base library 2.13 there are no private messages. */
export const canBindShares = (): boolean => Taro.canIUse('updateShareMenu.object.isPrivateMessage');

/** Makes the page's card a private message, which cannot be passed on from its chat; null undoes it. */
export async function bindShares(activityId: string | null): Promise<void> {
  const isPrivateMessage = activityId !== null;
  await Taro.updateShareMenu({
    withShareTicket: isPrivateMessage,
    isPrivateMessage,
    ...(isPrivateMessage && { activityId }),
  });
}

/** Takes sharing out of the menu of a page that is nobody else's business. */
export function useNoSharing(): void {
  useDidShow(() => {
    void Taro.hideShareMenu();
  });
}
