import type { RedemptionId } from '@huiji/shared-types';
import { type Caller, type Command, done, refused } from '../../platform/commands/index.js';
import type { ProgrammeSettings } from '../../platform/config/programme-settings.js';
import type { WhenLapsed } from '../ledger/index.js';
import { advance, lockedRedemption, redemptionRows } from './advance-redemption.js';
import { type Redemption, statusAt } from './redemption.js';
import { statusAfter } from './redemption-status.js';

export type CancelOutcome =
  | { readonly outcome: 'CANCELLED'; readonly redemptionId: RedemptionId }
  | { readonly outcome: 'NOT_CANCELLABLE'; readonly redemptionId: RedemptionId };

export interface CancelOrder {
  readonly operation: string;
  readonly actor: Caller;
  readonly event: 'CANCELLED_BY_MEMBER' | 'CANCELLED_BY_STAFF';
  readonly idempotencyKey: string;
  readonly redemption: Redemption;
  /** For those who read the log; staff give one. */
  readonly reason?: string;
  readonly whenLapsed: WhenLapsed;
  readonly settings: ProgrammeSettings;
}

/** Ends a redemption that has not been handed over or sent: everything goes back. */
export function cancelRedemptionCommand(order: CancelOrder): Command<CancelOutcome> {
  const { redemption: read, event, actor, reason } = order;
  const redemptionId = read.id;
  return {
    operation: order.operation,
    caller: actor,
    idempotency: { key: order.idempotencyKey, input: { id: redemptionId, reason } },
    plan: redemptionRows(read),
    decide(rows, moment) {
      const redemption = lockedRedemption(rows, read);
      const status = statusAt(redemption, moment.now);
      if (statusAfter(status, event, redemption.method) === null) {
        return refused({ outcome: 'NOT_CANCELLABLE', redemptionId });
      }
      const { whenLapsed, settings } = order;
      advance(rows, moment, redemption, {
        event,
        actor,
        whenLapsed,
        settings,
        ...(reason === undefined ? {} : { reason }),
      });
      return done({ outcome: 'CANCELLED', redemptionId });
    },
  };
}
