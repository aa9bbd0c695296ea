import type { WxAnswers, WxOptions, WxPart } from './wx-answers.js';

/** What a test may set and look at of the phone. */
export interface Device {
  /** 0 to 1; -1 follows the system. */
  brightness: number;
  isKeptOn: boolean;
  isConnected: boolean;
  /** Short vibrations felt so far. */
  ticks: number;
  /** Long ones. */
  buzzes: number;
  readonly platform: 'ios' | 'android';
}

const START_BRIGHTNESS = 0.4;
const SIZE = { windowWidth: 390, windowHeight: 844, screenWidth: 390, screenHeight: 844 };
const SAFE_AREA = { top: 47, bottom: 810, left: 0, right: 390, width: 390, height: 763 };
const CAPSULE = { top: 51, bottom: 83, left: 296, right: 383, width: 87, height: 32 };

export function createDevice(platform: Device['platform']): Device {
  return {
    brightness: START_BRIGHTNESS,
    isKeptOn: false,
    isConnected: true,
    ticks: 0,
    buzzes: 0,
    platform,
  };
}

/** Screen, haptics and what the phone tells about itself. */
export function devicePart(device: Device, { succeed, fail }: WxAnswers): WxPart {
  const window = { ...SIZE, pixelRatio: 3, statusBarHeight: 47, screenTop: 0, safeArea: SAFE_AREA };
  const phone = { platform: device.platform, brand: 'phone', model: 'phone', system: 'system 1' };
  const base = {
    SDKVersion: '3.7.0',
    version: '8.0.50',
    language: 'zh_CN',
    theme: 'light',
    fontSizeSetting: 16,
    enableDebug: false,
  };
  const system = { ...window, ...phone, ...base };
  return {
    getSystemInfo: (options: WxOptions) => succeed('getSystemInfo', options, system),
    getSystemInfoSync: () => system,
    getWindowInfo: () => window,
    getDeviceInfo: () => phone,
    getAppBaseInfo: () => base,
    getMenuButtonBoundingClientRect: () => CAPSULE,
    getNetworkType: (options: WxOptions) =>
      succeed('getNetworkType', options, { networkType: device.isConnected ? 'wifi' : 'none' }),
    getScreenBrightness: (options: WxOptions) =>
      succeed('getScreenBrightness', options, { value: device.brightness }),
    setScreenBrightness(options: WxOptions) {
      const { value } = options;
      if (typeof value !== 'number') return fail('setScreenBrightness', options, 'no value');
      device.brightness = value;
      return succeed('setScreenBrightness', options);
    },
    setKeepScreenOn(options: WxOptions) {
      device.isKeptOn = options.keepScreenOn === true;
      succeed('setKeepScreenOn', options);
    },
    vibrateShort(options: WxOptions) {
      device.ticks += 1;
      succeed('vibrateShort', options);
    },
    vibrateLong(options: WxOptions) {
      device.buzzes += 1;
      succeed('vibrateLong', options);
    },
  };
}
