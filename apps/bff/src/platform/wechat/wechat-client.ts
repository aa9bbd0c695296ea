import { z } from 'zod';
import type { WechatSettings } from '../config/app-config.js';
import type { WechatAccessTokens } from './wechat-access-tokens.js';
import type { WechatApi, WechatCall } from './wechat-api.js';
import { WECHAT_ERRORS, WechatError } from './wechat-error.js';

/** Where a text is to be shown. */
const TEXT_SCENES = { PROFILE: 1, COMMENT: 2 } as const;
export type TextScene = keyof typeof TEXT_SCENES;
const TEXT_CHECK_VERSION = 2;

const TOKEN_ERRORS: readonly number[] = [
  WECHAT_ERRORS.wrongToken,
  WECHAT_ERRORS.invalidToken,
  WECHAT_ERRORS.expiredToken,
];

const sessionSchema = z.object({
  openid: z.string().min(1).max(64),
  session_key: z.string().min(1),
  unionid: z.string().optional(),
});

const textCheckSchema = z.object({
  result: z.object({ suggest: z.enum(['pass', 'review', 'risky']) }),
});

/** The documents say that the country's code is a text, their sample has a number. */
const phoneSchema = z.object({
  phone_info: z.object({
    purePhoneNumber: z.string().regex(/^\d{4,16}$/),
    countryCode: z.union([z.string(), z.number()]).transform(String),
  }),
});

const CHINA = '86';

/** As they are kept; those of today have some 80 letters, digits and signs. */
const ACTIVITY_ID = /^[!-~]{1,255}$/;
const activitySchema = z.object({
  activity_id: z.string().regex(ACTIVITY_ID),
});

/** Who a login code stands for. */
export interface WechatIdentity {
  readonly openid: string;
  readonly unionId: string | null;
}

/** A message of a template to somebody who has asked for it. */
export interface SubscriptionMessage {
  readonly openid: string;
  readonly templateId: string;
  /** Page of the mini-program, without a leading slash. */
  readonly page: string;
  readonly language: 'zh-CN' | 'en';
  /** Keywords of the template: kind and number (`thing1`) to value. */
  readonly data: Readonly<Record<string, string>>;
}

/** The calls that Huiji makes. All throw WechatError for a refusal and WechatSilent for no answer. */
export class WechatClient {
  constructor(
    private readonly api: WechatApi,
    private readonly tokens: WechatAccessTokens,
    private readonly settings: WechatSettings,
  ) {}

  /** Exchanges the code that wx.login gave; it works once, for five minutes. */
  async identify(code: string): Promise<WechatIdentity> {
    const session = await this.api.call(
      {
        method: 'GET',
        path: '/sns/jscode2session',
        query: {
          appid: this.settings.appId,
          secret: this.settings.appSecret,
          js_code: code,
          grant_type: 'authorization_code',
        },
      },
      sessionSchema,
    );
    return { openid: session.openid, unionId: session.unionid ?? null };
  }

  /**
   * Exchanges the code of the phone-number button; it works once, for five minutes, and a success is charged.
   * @param openid who pressed it; somebody else's code is refused
   * @returns the number, with the country's code unless that is China
   */
  async phoneNumber(code: string, openid: string): Promise<string> {
    const { phone_info } = await this.callWithToken(
      { method: 'POST', path: '/wxa/business/getuserphonenumber', json: { code, openid } },
      phoneSchema,
    );
    const { purePhoneNumber, countryCode } = phone_info;
    return countryCode === CHINA ? purePhoneNumber : `+${countryCode} ${purePhoneNumber}`;
  }

  /** Whether WeChat lets a text pass; what it would have reviewed does not. */
  async isTextFit(content: string, openid: string, scene: TextScene): Promise<boolean> {
    const { result } = await this.callWithToken(
      {
        method: 'POST',
        path: '/wxa/msg_sec_check',
        json: { version: TEXT_CHECK_VERSION, scene: TEXT_SCENES[scene], openid, content },
      },
      textCheckSchema,
    );
    return result.suggest === 'pass';
  }

  /** Whether WeChat lets a picture pass. */
  async isImageFit(image: Uint8Array, type: string): Promise<boolean> {
    const form = new FormData();
    form.append('media', new Blob([Uint8Array.from(image)], { type }), 'image');
    try {
      await this.callWithToken(
        { method: 'POST', path: '/wxa/img_sec_check', form },
        z.object({ errcode: z.literal(0) }),
      );
      return true;
    } catch (error) {
      if (error instanceof WechatError && error.errcode === WECHAT_ERRORS.riskyContent) {
        return false;
      }
      throw error;
    }
  }

  /** Sends one subscription message; it uses up one grant of the member. */
  async sendSubscriptionMessage(message: SubscriptionMessage): Promise<void> {
    await this.callWithToken(
      {
        method: 'POST',
        path: '/cgi-bin/message/subscribe/send',
        json: {
          touser: message.openid,
          template_id: message.templateId,
          page: message.page,
          miniprogram_state: 'formal',
          lang: message.language === 'en' ? 'en_US' : 'zh_CN',
          data: Object.fromEntries(
            Object.entries(message.data).map(([key, value]) => [key, { value }]),
          ),
        },
      },
      z.object({ errcode: z.literal(0) }),
    );
  }

  /**
   * Makes what a private message is shared with: a card that cannot be passed on from the chat it was sent to.
   * @param openid who may share it; nobody else can. For seven days, whatever `expiration_time` says: that is for
   * messages that change after they were sent
   */
  async createActivityId(openid: string): Promise<string> {
    const { activity_id } = await this.callWithToken(
      { method: 'GET', path: '/cgi-bin/message/wxopen/activityid/create', query: { openid } },
      activitySchema,
    );
    return activity_id;
  }

  private async callWithToken<Schema extends z.ZodType>(
    call: WechatCall,
    answer: Schema,
  ): Promise<z.output<Schema>> {
    const token = await this.tokens.get();
    const callWith = (access_token: string) =>
      this.api.call({ ...call, query: { ...call.query, access_token } }, answer);
    try {
      return await callWith(token);
    } catch (error) {
      if (!(error instanceof WechatError) || !TOKEN_ERRORS.includes(error.errcode)) {
        throw error;
      }
    }
    this.tokens.drop(token);
    return callWith(await this.tokens.get());
  }
}
