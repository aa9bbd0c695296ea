import Taro from '@tarojs/taro';

/** Calls back whenever the phone gains or loses its network. */
export function onNetworkChange(listener: (isOnline: boolean) => void): void {
  Taro.onNetworkStatusChange((status) => listener(status.isConnected));
}
