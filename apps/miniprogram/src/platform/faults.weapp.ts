import Taro from '@tarojs/taro';

/** Tells of what nobody caught; the answer of a promise or what was thrown. */
export function onFault(listener: (reason: unknown) => void): void {
  Taro.onError((error) => listener(error));
  Taro.onUnhandledRejection(({ reason }) => listener(reason));
}

/** Keeps one line in WeChat's real-time log, which the console of the mini-program shows. */
export function logFault(line: string): void {
  Taro.getRealtimeLogManager().error(line);
}
