import { randomBytes } from 'node:crypto';
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
  /** What the system shows; the app hears of a change through `changeTheme`. */
  theme: 'light' | 'dark';
  /** WeChat's own text size against its normal one. */
  fontSizeScaleFactor: number;
  /** Whether screenshots and recordings come out black. */
  isHiddenFromCapture: boolean;
  /** Sounds played so far, by their source. */
  readonly sounds: string[];
  clipboard: string;
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
    theme: 'light',
    fontSizeScaleFactor: 1,
    isHiddenFromCapture: false,
    sounds: [],
    clipboard: '',
  };
}

const NORMAL_TEXT_PX = 16;

/** Screen, sound, haptics and what the phone tells about itself. */
export function devicePart(device: Device, { succeed, fail }: WxAnswers): WxPart {
  const window = { ...SIZE, pixelRatio: 3, statusBarHeight: 47, screenTop: 0, safeArea: SAFE_AREA };
  const phone = { platform: device.platform, brand: 'phone', model: 'phone', system: 'system 1' };
  const base = () => ({
    SDKVersion: '3.7.0',
    version: '8.0.50',
    language: 'zh_CN',
    theme: device.theme,
    fontSizeScaleFactor: device.fontSizeScaleFactor,
    fontSizeSetting: NORMAL_TEXT_PX * device.fontSizeScaleFactor,
    enableDebug: false,
  });
  const system = () => ({ ...window, ...phone, ...base() });
  return {
    getSystemInfo: (options: WxOptions) => succeed('getSystemInfo', options, system()),
    getSystemInfoSync: system,
    getWindowInfo: () => window,
    getDeviceInfo: () => phone,
    getAppBaseInfo: base,
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
    setVisualEffectOnCapture(options: WxOptions) {
      device.isHiddenFromCapture = options.visualEffect === 'hidden';
      succeed('setVisualEffectOnCapture', options);
    },
    createInnerAudioContext: () => createSound(device),
    getRandomValues: (options: WxOptions) =>
      succeed('getRandomValues', options, {
        randomValues: Array.from(randomBytes(Number(options.length))),
      }),
  };
}

/** A player that only notes what it was told to play. */
function createSound(device: Device) {
  const quiet = () => undefined;
  return {
    src: '',
    volume: 1,
    obeyMuteSwitch: true,
    play() {
      device.sounds.push(this.src);
    },
    ...{ pause: quiet, stop: quiet, seek: quiet, destroy: quiet },
    ...{ onPlay: quiet, onEnded: quiet, onStop: quiet, onError: quiet, onCanplay: quiet },
    ...{ offPlay: quiet, offEnded: quiet, offStop: quiet, offError: quiet, offCanplay: quiet },
  };
}
