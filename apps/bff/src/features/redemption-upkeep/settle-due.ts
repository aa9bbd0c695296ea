import type { MemberId, RedemptionId } from '@huiji/shared-types';
import { Injectable } from '@nestjs/common';
import { Clock } from '../../platform/clock/clock.js';
import { type Command, done } from '../../platform/commands/index.js';
import { AppConfig } from '../../platform/config/index.js';
import type { ProgrammeSettings } from '../../platform/config/programme-settings.js';
import type { MemberUpkeep } from '../ledger/index.js';
import {
  advance,
  lockedRedemption,
  RedemptionSteps,
  redemptionRows,
} from '../redemption-steps/index.js';
import { type Redemption, RedemptionReader, TIME_IS_UP } from '../redemptions/index.js';
import { DueRedemptions } from './due-redemptions.query.js';

/** Looked up, and settled side by side, at a time. */
const PER_ROUND = 200;

/**
 * Books what the clock has decided: payments that did not come, rewards that nobody picked up, parcels that
 * count as received. Nothing depends on when it runs, and it never books twice.
 */
@Injectable()
export class SettleDue implements MemberUpkeep {
  constructor(
    private readonly due: DueRedemptions,
    private readonly reader: RedemptionReader,
    private readonly steps: RedemptionSteps,
    private readonly clock: Clock,
    private readonly config: AppConfig,
  ) {}

  /** What is due of one member. */
  async settle(memberId: MemberId): Promise<void> {
    const ids = await this.due.ids(this.clock.now(), PER_ROUND, memberId);
    await Promise.all(ids.map((id) => this.one(id)));
  }

  /** What is due of everybody, until nothing is left or `signal` is aborted. @returns how many were settled */
  async all(signal: AbortSignal): Promise<number> {
    let settled = 0;
    while (!signal.aborted) {
      const ids = await this.due.ids(this.clock.now(), PER_ROUND);
      const results = await Promise.all(ids.map((id) => this.one(id)));
      settled += results.filter(Boolean).length;
      if (ids.length < PER_ROUND) {
        break;
      }
    }
    return settled;
  }

  private async one(id: RedemptionId): Promise<boolean> {
    const { result } = await this.steps.run(
      () => this.reader.byId(id),
      (redemption) => {
        if (redemption === null) {
          throw new Error(`redemption ${id} was due and is not there`);
        }
        return settleCommand(redemption, this.config.programme);
      },
    );
    return result.settled;
  }
}

const settleCommand = (
  read: Redemption,
  settings: ProgrammeSettings,
): Command<{ readonly settled: boolean }> => ({
  operation: 'settleRedemption',
  caller: 'job:redemptions',
  idempotency: null,
  plan: redemptionRows(read),
  decide(rows, moment) {
    const redemption = lockedRedemption(rows, read);
    const event = TIME_IS_UP[redemption.status];
    const { dueAt } = redemption;
    if (event === undefined || dueAt === null || moment.now < dueAt) {
      return done({ settled: false });
    }
    advance(rows, moment, redemption, {
      event,
      actor: 'job:redemptions',
      happenedAt: dueAt,
      settings,
    });
    return done({ settled: true });
  },
});
