import type { CashierChoice, CashierResult, PaymentParameters } from '../../testkit/stand-in.js';
import type { LogicLayer } from './logic-layer.js';
import type { WxAnswers, WxOptions, WxPart } from './wx-answers.js';

/** What the person in front of the phone would do. */
export interface Person {
  /** Gives what wx.login hands out. */
  readonly loginCode: () => Promise<string>;
  /** What the camera reads next; null closes the scanner. */
  scans: string | null;
  /** Why the camera cannot be used, as WeChat words it after `scanCode:fail`; null while it can. */
  cameraFails: string | null;
  /** The picture that the person picks; null closes the chooser. */
  avatar: Uint8Array | null;
  /** Gives what the telephone button hands out; null refuses. */
  phoneCode: (() => Promise<string>) | null;
  /** What the person does at WeChat's cashier. */
  atCashier: CashierChoice;
  /** Tells WeChat Pay of it. */
  readonly cashier: (
    parameters: PaymentParameters,
    choice: CashierChoice,
  ) => Promise<CashierResult>;
  /** What the keyboard offers above a nickname field. */
  wechatName: string;
  /** What the person answers on WeChat's sheet about messages. */
  wantsMessages: boolean;
}

/** How the mini-program was opened. */
export interface Opening {
  readonly path: string;
  readonly query: Readonly<Record<string, string>>;
  /** One of WeChat's scene values. */
  readonly scene: number;
}

/** Opened from Moments as a single page: no sign-in, no other pages, a storage of its own. */
export const SINGLE_PAGE = 1154;

/** Sign-in, the camera, and how the mini-program was opened. */
export function accountPart(
  person: Person,
  opening: Opening,
  layer: LogicLayer,
  { succeed, fail }: WxAnswers,
): WxPart {
  const isSinglePage = opening.scene === SINGLE_PAGE;
  const apiCategory = isSinglePage ? 'browseOnly' : 'default';
  const opened = () => layer.copy({ ...opening, apiCategory, referrerInfo: {} });
  return {
    login(options: WxOptions) {
      if (isSinglePage) return fail('login', options, 'can not use in single page mode');
      person.loginCode().then(
        (code) => succeed('login', options, { code }),
        (error: unknown) => fail('login', options, String(error)),
      );
      return undefined;
    },
    scanCode(options: WxOptions) {
      if (person.cameraFails !== null) return fail('scanCode', options, person.cameraFails);
      if (person.scans === null) return fail('scanCode', options, 'cancel');
      return succeed('scanCode', options, { result: person.scans, scanType: 'CODE_128' });
    },
    requestPayment(options: WxOptions & PaymentParameters) {
      const { timeStamp, nonceStr, package: parcel, signType, paySign } = options;
      const parameters = { timeStamp, nonceStr, package: parcel, signType, paySign };
      person.cashier(parameters, person.atCashier).then(
        ({ result, reason = result }) => {
          if (result === 'paid') succeed('requestPayment', options);
          else fail('requestPayment', options, result === 'cancelled' ? 'cancel' : reason);
        },
        (error: unknown) => fail('requestPayment', options, String(error)),
      );
    },
    requestSubscribeMessage(options: WxOptions & { readonly tmplIds: readonly string[] }) {
      const answer = person.wantsMessages ? 'accept' : 'reject';
      const answers = Object.fromEntries(options.tmplIds.map((id) => [id, answer]));
      return succeed('requestSubscribeMessage', options, answers);
    },
    getLaunchOptionsSync: opened,
    getEnterOptionsSync: opened,
    getAccountInfoSync: () =>
      layer.copy({ miniProgram: { appId: 'touristappid', envVersion: 'develop', version: '' } }),
  };
}
