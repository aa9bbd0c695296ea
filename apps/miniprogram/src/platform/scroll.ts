import Taro from '@tarojs/taro';

/** Shows the beginning of the page on screen, at once. */
export function scrollToTop(): void {
  void Taro.pageScrollTo({ scrollTop: 0, duration: 0 });
}
