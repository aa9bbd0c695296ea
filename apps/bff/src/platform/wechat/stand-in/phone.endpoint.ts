import { MS_PER_SECOND } from '@huiji/shared-types';
import type { WechatSettings } from '../../config/app-config.js';
import type { LoginCodes } from './login-codes.js';
import { openidOf, phoneOf } from './people.js';
import type { JsonAnswer, StandInRequest } from './stand-in-request.js';
import { jsonBody, NOT_JSON, refusal } from './stand-in-request.js';

const CHINA = '86';

/** getuserphonenumber: a one-time code for a telephone number. */
export class PhoneEndpoint {
  constructor(
    private readonly app: WechatSettings,
    private readonly codes: LoginCodes,
  ) {}

  phoneNumber(request: StandInRequest): JsonAnswer {
    const body = jsonBody(request);
    if (body === null) {
      return NOT_JSON;
    }
    const code = typeof body.code === 'string' ? body.code : '';
    const name = this.codes.redeem(code, 'phone', request.now);
    if (name === null) {
      return refusal(40_029, 'invalid code');
    }
    if (body.openid !== undefined && body.openid !== openidOf(name)) {
      return refusal(40_003, 'invalid openid');
    }
    const phone = phoneOf(name);
    return {
      errcode: 0,
      errmsg: 'ok',
      phone_info: {
        phoneNumber: phone,
        purePhoneNumber: phone,
        countryCode: CHINA,
        watermark: { timestamp: Math.floor(request.now / MS_PER_SECOND), appid: this.app.appId },
      },
    };
  }
}
