import Taro from '@tarojs/taro';

/** Whether the app may set the brightness here. */
export const canBrighten = true;

const SCANNABLE_BRIGHTNESS = 0.9;
const FOLLOW_SYSTEM = -1;

let turn: Promise<unknown> = Promise.resolve();

/** One after the other: a page shown again must not take the bright screen for the one before. */
function inTurn(work: () => Promise<unknown>): void {
  // A phone that refuses keeps its brightness; the codes can be read all the same.
  turn = turn.then(work).catch(() => undefined);
}

/** Brightens the screen; the answer puts it back as it was, on Android to what the system wants. */
export function brighten(): () => void {
  let before: number | null = null;
  inTurn(async () => {
    const { value } = await Taro.getScreenBrightness();
    before = value;
    await Taro.setScreenBrightness({ value: Math.max(value, SCANNABLE_BRIGHTNESS) });
  });
  return () =>
    inTurn(async () => {
      if (before === null) return;
      const isAndroid = Taro.getDeviceInfo().platform === 'android';
      await Taro.setScreenBrightness({ value: isAndroid ? FOLLOW_SYSTEM : before });
    });
}

/** Keeps the screen on until the answer is called. */
export function keepAwake(): () => void {
  set(true);
  return () => set(false);
}

function set(keepScreenOn: boolean): void {
  // A phone that refuses goes dark by its own rules; the codes work all the same.
  Taro.setKeepScreenOn({ keepScreenOn }).catch(() => undefined);
}
