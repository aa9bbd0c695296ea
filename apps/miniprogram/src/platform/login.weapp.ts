import Taro from '@tarojs/taro';
import type { LoginMethod } from './login';

export async function findLoginMethod(): Promise<LoginMethod> {
  return { kind: 'wechat', requestCode: async () => (await Taro.login()).code };
}
