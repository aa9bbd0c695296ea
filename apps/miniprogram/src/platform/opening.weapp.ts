import Taro from '@tarojs/taro';

/** Opened from Moments: WeChat shows one page without sign-in, without other pages, and puts its own
 * "open the mini-program" below it. */
const SCENE_SINGLE_PAGE = 1154;

/** Whether only this page can be looked at; nothing that leads elsewhere works then. */
export function isSinglePage(): boolean {
  return Taro.getLaunchOptionsSync().scene === SCENE_SINGLE_PAGE;
}
