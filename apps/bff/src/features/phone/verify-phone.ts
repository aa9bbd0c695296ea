import type { MemberId } from '@huiji/shared-types';
import { Injectable } from '@nestjs/common';
import { DataVault } from '../../platform/crypto/data-vault.js';
import { LogSource } from '../../platform/observability/log-source.js';
import {
  WECHAT_ERRORS,
  WechatClient,
  WechatError,
  WechatSilent,
} from '../../platform/wechat/index.js';
import { Identities } from '../member-identities/index.js';
import type { VerifiedPhone } from './phone-commands.js';
import { PhoneMetrics } from './phone-metrics.js';

/** Of these the member mends all by pressing the button again. */
const CODE_ERRORS: readonly number[] = [
  WECHAT_ERRORS.invalidCode,
  WECHAT_ERRORS.usedCode,
  WECHAT_ERRORS.invalidOpenid,
];

/** Asks WeChat which number a code of the phone-number button stands for. */
@Injectable()
export class VerifyPhone {
  constructor(
    private readonly wechat: WechatClient,
    private readonly identities: Identities,
    private readonly vault: DataVault,
    private readonly metrics: PhoneMetrics,
    private readonly logs: LogSource,
  ) {}

  async execute(
    memberId: MemberId,
    code: string,
  ): Promise<VerifiedPhone | 'CODE_EXPIRED' | 'UNAVAILABLE'> {
    const openid = await this.identities.openidOf(memberId);
    if (openid === null) {
      return 'UNAVAILABLE';
    }
    try {
      const phone = await this.wechat.phoneNumber(code, openid);
      this.metrics.count('number');
      return {
        phoneDigest: this.vault.digest('phone-digest', phone),
        sealed: this.vault.seal('phone', memberId, phone),
      };
    } catch (error) {
      return this.refusalFor(error);
    }
  }

  private refusalFor(error: unknown): 'CODE_EXPIRED' | 'UNAVAILABLE' {
    if (error instanceof WechatError && CODE_ERRORS.includes(error.errcode)) {
      this.metrics.count('expired');
      return 'CODE_EXPIRED';
    }
    if (error instanceof WechatError || error instanceof WechatSilent) {
      this.metrics.count('unavailable');
      this.logs.of('phone').warn({ err: error }, 'WeChat gave no phone number');
      return 'UNAVAILABLE';
    }
    throw error;
  }
}
