import type { MemberId, RedemptionId, StaffId } from '@huiji/shared-types';
import { Injectable } from '@nestjs/common';
import { AppConfig } from '../../platform/config/index.js';
import { RedemptionSteps, type StepOutcome } from '../redemption-steps/index.js';
import { RedemptionReader } from '../redemptions/index.js';

export interface StaffCancellation {
  readonly staffId: StaffId;
  readonly id: string;
  readonly reason: string;
  readonly idempotencyKey: string;
}

/** Ends a redemption that is not over: everything goes back to where it came from. */
@Injectable()
export class CancelRedemption {
  constructor(
    private readonly reader: RedemptionReader,
    private readonly steps: RedemptionSteps,
    private readonly config: AppConfig,
  ) {}

  /**
   * By the member, before it is handed over or sent; points whose date has passed meanwhile lapse. A prize is not
   * cancelled: nothing would come back for it.
   * @throws ClientError NOT_FOUND for an unknown one or somebody else's; IdempotencyConflict, CommandsUnavailable
   */
  async byMember(memberId: MemberId, id: string, key: string): Promise<StepOutcome> {
    const found = await this.reader.ofMember(memberId, id);
    if (found !== null && found.spinId !== null) {
      return { outcome: 'TOO_LATE', redemptionId: found.id };
    }
    return this.steps.take(() => this.reader.ofMember(memberId, id), {
      operation: 'cancelRedemption',
      idempotency: { key, input: { id } },
      step: {
        event: 'CANCELLED_BY_MEMBER',
        actor: `member:${memberId}`,
        whenLapsed: { kind: 'LAPSE' },
      },
    });
  }

  /**
   * By staff, also after it was sent (it came back, or got lost); what has lapsed gets some days of grace.
   * @throws ClientError NOT_FOUND for an unknown one; IdempotencyConflict, CommandsUnavailable
   */
  byStaff({ staffId, id, reason, idempotencyKey }: StaffCancellation): Promise<StepOutcome> {
    const days = this.config.programme.expiry.graceDays;
    return this.steps.take(() => this.reader.byId(id as RedemptionId), {
      operation: 'cancelRedemptionByStaff',
      idempotency: { key: idempotencyKey, input: { id, reason } },
      step: {
        event: 'CANCELLED_BY_STAFF',
        actor: `staff:${staffId}`,
        reason,
        whenLapsed: { kind: 'GRACE', days },
      },
    });
  }
}
