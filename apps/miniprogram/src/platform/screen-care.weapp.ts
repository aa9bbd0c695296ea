import Taro from '@tarojs/taro';

const SCANNABLE_BRIGHTNESS = 0.9;
const FOLLOW_SYSTEM = -1;

/** Brightens the screen and keeps it on; the answer puts both back as they were. */
export async function careForScreen(): Promise<() => Promise<void>> {
  const before = await Taro.getScreenBrightness();
  await Taro.setScreenBrightness({ value: Math.max(before.value, SCANNABLE_BRIGHTNESS) });
  await Taro.setKeepScreenOn({ keepScreenOn: true });
  const isAndroid = Taro.getDeviceInfo().platform === 'android';
  return async () => {
    await Taro.setScreenBrightness({ value: isAndroid ? FOLLOW_SYSTEM : before.value });
    await Taro.setKeepScreenOn({ keepScreenOn: false });
  };
}
