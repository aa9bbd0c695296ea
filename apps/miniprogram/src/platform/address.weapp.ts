import Taro from '@tarojs/taro';
import type { PickedAddress } from './address';

/** Whether the platform keeps addresses to choose from. */
export const canPickAddress = true;

/** Lets the person choose among the addresses in WeChat; null when they would rather not. */
export async function pickAddress(): Promise<PickedAddress | null> {
  try {
    const { userName, telNumber, provinceName, cityName, countyName, detailInfo } =
      await Taro.chooseAddress();
    const region = [...new Set([provinceName, cityName, countyName])].filter(Boolean).join(' ');
    return { recipient: userName, phone: telNumber, region, street: detailInfo };
  } catch {
    // Closed, refused or not allowed: the form is there.
    return null;
  }
}
