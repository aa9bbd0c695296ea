import type { MemberId } from '@huiji/shared-types';
import { MS_PER_SECOND } from '@huiji/shared-types';
import { Injectable } from '@nestjs/common';
import { ClientError } from '../../platform/graphql/client-error.js';
import { platformTexts } from '../../platform/graphql/platform.texts.js';
import { type ClientParameters, PayRefused, PaySilent } from '../../platform/wechatpay/index.js';
import { redemptionMoney } from '../redemption-steps/index.js';
import { RedemptionReader } from '../redemptions/index.js';
import { PreparePayment } from '../wechat-payments/index.js';
import { redeemingTexts } from './redeeming.texts.js';

const RETRY_AFTER_MS = 2 * MS_PER_SECOND;

/** Asks for the cash part of a redemption: the same payment however often, as long as it may be paid. */
@Injectable()
export class PayRedemption {
  constructor(
    private readonly reader: RedemptionReader,
    private readonly payment: PreparePayment,
  ) {}

  /**
   * @returns null when there is nothing to pay, or not any more
   * @throws ClientError NOT_FOUND for an unknown one or somebody else's, FORBIDDEN while the member is frozen, SERVICE_UNAVAILABLE when WeChat Pay cannot take it now; CommandsUnavailable
   */
  async execute(memberId: MemberId, id: string): Promise<ClientParameters | null> {
    const redemption = await this.reader.ofMember(memberId, id);
    if (redemption === null) {
      throw new ClientError('NOT_FOUND', platformTexts.notFound);
    }
    if (redemption.fen === 0) {
      return null;
    }
    try {
      return await this.payment.execute(redemptionMoney(redemption), memberId);
    } catch (error) {
      if (!(error instanceof PaySilent || error instanceof PayRefused)) {
        throw error;
      }
      throw new ClientError(
        'SERVICE_UNAVAILABLE',
        redeemingTexts.payAway,
        { retryAfterMs: RETRY_AFTER_MS },
        { cause: error },
      );
    }
  }
}
