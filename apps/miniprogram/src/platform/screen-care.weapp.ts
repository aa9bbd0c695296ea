import Taro from '@tarojs/taro';
import type { ScreenCare } from './screen-care';

/** Whether the app may set the brightness here. */
export const canBrighten = true;

const SCANNABLE_BRIGHTNESS = 0.9;
const FOLLOW_SYSTEM = -1;

/** Keeps the screen on and brightens it if wanted; the answer puts both back as they were. */
export async function careForScreen(care: ScreenCare): Promise<() => Promise<void>> {
  await Taro.setKeepScreenOn({ keepScreenOn: true });
  const darken = care.isBright ? await brighten() : async () => undefined;
  return async () => {
    await darken();
    await Taro.setKeepScreenOn({ keepScreenOn: false });
  };
}

async function brighten(): Promise<() => Promise<unknown>> {
  const before = await Taro.getScreenBrightness();
  await Taro.setScreenBrightness({ value: Math.max(before.value, SCANNABLE_BRIGHTNESS) });
  const isAndroid = Taro.getDeviceInfo().platform === 'android';
  const value = isAndroid ? FOLLOW_SYSTEM : before.value;
  return () => Taro.setScreenBrightness({ value });
}
