import Taro from '@tarojs/taro';

/** WeChat has no document; showing and hiding the mini-program stands for visibility. */
export function onAppVisibility(listener: (isVisible: boolean) => void): void {
  Taro.onAppShow(() => listener(true));
  Taro.onAppHide(() => listener(false));
}
