import Taro from '@tarojs/taro';

/** An address that no page has, from an old link or code, opens `url`. */
export function sendLostTo(url: string): void {
  // WeChat shows its own "not found" unless another page is asked for before the listener ends.
  Taro.onPageNotFound(() => {
    void Taro.switchTab({ url });
  });
}
