import Taro from '@tarojs/taro';

/** Begins anew at a page: it is the only one. */
export function startAt(path: string): void {
  void Taro.reLaunch({ url: path });
}
