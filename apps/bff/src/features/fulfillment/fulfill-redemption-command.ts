import type { RedemptionId, StaffId, StoreId } from '@huiji/shared-types';
import { type Command, done, refused } from '../../platform/commands/index.js';
import type { ProgrammeSettings } from '../../platform/config/programme-settings.js';
import { advance, lockedRedemption, redemptionRows } from '../redemption-steps/index.js';
import { type Redemption, statusAfter, statusAt } from '../redemptions/index.js';

/** The clerk at whose counter a reward is handed over. */
export interface Clerk {
  readonly staffId: StaffId;
  readonly storeId: StoreId;
}

export type FulfillOutcome =
  | { readonly outcome: 'HANDED_OVER'; readonly redemptionId: RedemptionId }
  | { readonly outcome: 'NOT_READY'; readonly redemptionId: RedemptionId }
  | { readonly outcome: 'CODE_UNKNOWN' };

export interface FulfillOrder {
  readonly clerk: Clerk;
  readonly idempotencyKey: string;
  /** Stands for the code in the fingerprint: whoever reads the tables learns no code from it. */
  readonly codeDigest: string;
  /** Null when no redemption of this store has the code. */
  readonly redemption: Redemption | null;
  readonly settings: ProgrammeSettings;
}

/** Hands a reward over, once: whoever comes second hears that it is done. */
export function fulfillRedemptionCommand(order: FulfillOrder): Command<FulfillOutcome> {
  const { clerk, redemption: read, settings } = order;
  const actor = `staff:${clerk.staffId}` as const;
  return {
    operation: 'fulfillRedemption',
    caller: actor,
    idempotency: { key: order.idempotencyKey, input: { code: order.codeDigest } },
    plan: read === null ? [] : redemptionRows(read),
    decide(rows, moment) {
      if (read === null) {
        return refused({ outcome: 'CODE_UNKNOWN' });
      }
      const redemption = lockedRedemption(rows, read);
      const { id: redemptionId, method } = redemption;
      const event = 'HANDED_OVER';
      if (statusAfter(statusAt(redemption, moment.now), event, method) === null) {
        return refused({ outcome: 'NOT_READY', redemptionId });
      }
      advance(rows, moment, redemption, { event, actor, storeId: clerk.storeId, settings });
      return done({ outcome: 'HANDED_OVER', redemptionId });
    },
  };
}
