import { Injectable } from '@nestjs/common';
import { Clock } from '../../platform/clock/clock.js';
import { UnitOfWork } from '../../platform/database/index.js';
import { LogSource } from '../../platform/observability/log-source.js';
import { WechatClient, WechatError, WechatSilent } from '../../platform/wechat/index.js';
import type { Gift } from '../gifting/index.js';
import { Identities } from '../member-identities/index.js';

/** Asks WeChat for what binds the card of a gift to the chat that its sender shares it to. */
@Injectable()
export class BindPrivateMessage {
  constructor(
    private readonly identities: Identities,
    private readonly wechat: WechatClient,
    private readonly unitOfWork: UnitOfWork,
    private readonly clock: Clock,
    private readonly logs: LogSource,
  ) {}

  /**
   * The answer is kept with the gift. Of two that ask at once both ids work; the later one is kept.
   * @returns the activity id; null when WeChat gives none: such a gift is shared as any other card
   */
  async execute({ id, senderId }: Pick<Gift, 'id' | 'senderId'>): Promise<string | null> {
    const openid = await this.identities.openidOf(senderId);
    const activityId = openid === null ? null : await this.ask(openid);
    await this.unitOfWork.run((tx) =>
      tx.query(
        `INSERT INTO gift_private_message (gift_id, activity_id, asked_at) VALUES (?, ?, ?)
         ON DUPLICATE KEY UPDATE activity_id = VALUES(activity_id), asked_at = VALUES(asked_at)`,
        [id, activityId, this.clock.now()],
      ),
    );
    return activityId;
  }

  private async ask(openid: string): Promise<string | null> {
    try {
      return await this.wechat.createActivityId(openid);
    } catch (error) {
      if (!(error instanceof WechatError || error instanceof WechatSilent)) {
        throw error;
      }
      this.logs.of('gifts').warn({ err: error }, 'WeChat gave no activity id');
      return null;
    }
  }
}
