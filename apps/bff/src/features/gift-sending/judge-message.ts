import type { MemberId } from '@huiji/shared-types';
import { Injectable } from '@nestjs/common';
import { ClientError } from '../../platform/graphql/client-error.js';
import {
  answerForWechatError,
  WECHAT_ERRORS,
  WechatClient,
  WechatError,
} from '../../platform/wechat/index.js';
import { giftingTexts } from '../gift-details/index.js';
import { Identities } from '../member-identities/index.js';

/** Asks WeChat whether the words of a gift may be shown. */
@Injectable()
export class JudgeMessage {
  constructor(
    private readonly identities: Identities,
    private readonly wechat: WechatClient,
  ) {}

  /**
   * Nothing passes unchecked: while WeChat is away a gift with words cannot be sent, one without can.
   * @throws ClientError BAD_USER_INPUT when WeChat has not seen the member for two hours; SERVICE_UNAVAILABLE
   */
  async execute(memberId: MemberId, message: string): Promise<boolean> {
    const openid = await this.identities.openidOf(memberId);
    try {
      return openid !== null && (await this.wechat.isTextFit(message, openid, 'COMMENT'));
    } catch (error) {
      if (error instanceof WechatError && error.errcode === WECHAT_ERRORS.userNotSeen) {
        throw new ClientError(
          'SERVICE_UNAVAILABLE',
          giftingTexts.signInBeforeMessage,
          {},
          { cause: error },
        );
      }
      throw answerForWechatError(error);
    }
  }
}
