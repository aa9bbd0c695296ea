import Taro from '@tarojs/taro';
import type { LoginMethod } from './login';

const requestCode = async () => (await Taro.login()).code;

export async function findLoginMethod(): Promise<LoginMethod> {
  return { kind: 'wechat', requestCode };
}

/** A code of wx.login, which asks nobody anything; rejects when WeChat is not reached. */
export async function requestSilentCode(): Promise<string | null> {
  return requestCode();
}
