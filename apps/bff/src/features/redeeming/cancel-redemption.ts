import type { MemberId, RedemptionId, StaffId } from '@huiji/shared-types';
import { Injectable } from '@nestjs/common';
import { AppConfig } from '../../platform/config/index.js';
import { RedemptionSteps, type StepOutcome } from '../redemption-steps/index.js';
import { type Redemption, RedemptionReader } from '../redemptions/index.js';
import { type Spin, SpinReader } from '../spins/index.js';
import { prizeReturn } from './prize-return.js';

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
    private readonly spins: SpinReader,
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
   * By staff, also after it was sent (it came back, or got lost); what has lapsed gets some days of grace, and a
   * prize can be claimed again.
   * @throws ClientError NOT_FOUND for an unknown one; IdempotencyConflict, CommandsUnavailable
   */
  async byStaff({ staffId, id, reason, idempotencyKey }: StaffCancellation): Promise<StepOutcome> {
    const days = this.config.programme.expiry.graceDays;
    const read = () => this.reader.byId(id as RedemptionId);
    const spin = await this.spinBehind(await read());
    return this.steps.take(read, {
      operation: 'cancelRedemptionByStaff',
      idempotency: { key: idempotencyKey, input: { id, reason } },
      step: {
        event: 'CANCELLED_BY_STAFF',
        actor: `staff:${staffId}`,
        reason,
        whenLapsed: { kind: 'GRACE', days },
      },
      ...(spin === null ? {} : { also: prizeReturn(spin, days) }),
    });
  }

  private async spinBehind(redemption: Redemption | null): Promise<Spin | null> {
    if (redemption === null || redemption.spinId === null) {
      return null;
    }
    return this.spins.ofMember(redemption.memberId, redemption.spinId);
  }
}
