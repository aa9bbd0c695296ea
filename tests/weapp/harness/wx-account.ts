import type { LogicLayer } from './logic-layer.js';
import type { WxAnswers, WxOptions, WxPart } from './wx-answers.js';

/** What the person in front of the phone would do. */
export interface Person {
  /** Gives what wx.login hands out. */
  readonly loginCode: () => Promise<string>;
  /** What the camera reads next; null closes the scanner. */
  scans: string | null;
}

const SCENE_SEARCH = 1005;

/** Sign-in, the camera, and how the mini-program was opened. */
export function accountPart(
  person: Person,
  launchPath: string,
  layer: LogicLayer,
  { succeed, fail }: WxAnswers,
): WxPart {
  const opened = () =>
    layer.copy({ path: launchPath, query: {}, scene: SCENE_SEARCH, referrerInfo: {} });
  return {
    login(options: WxOptions) {
      person.loginCode().then(
        (code) => succeed('login', options, { code }),
        (error: unknown) => fail('login', options, String(error)),
      );
    },
    scanCode(options: WxOptions) {
      if (person.scans === null) return fail('scanCode', options, 'cancel');
      return succeed('scanCode', options, { result: person.scans, scanType: 'CODE_128' });
    },
    getLaunchOptionsSync: opened,
    getEnterOptionsSync: opened,
    getAccountInfoSync: () =>
      layer.copy({ miniProgram: { appId: 'touristappid', envVersion: 'develop', version: '' } }),
  };
}
