import Taro from '@tarojs/taro';

export async function copyText(text: string): Promise<boolean> {
  try {
    await Taro.setClipboardData({ data: text });
    return true;
  } catch {
    // Refused by the phone or by the person: the caller says so.
    return false;
  }
}
