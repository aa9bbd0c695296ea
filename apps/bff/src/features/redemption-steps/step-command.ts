import type { RedemptionId } from '@huiji/shared-types';
import {
  type Command,
  type CommandRows,
  done,
  type JsonValue,
  type Moment,
  type RowRequest,
  refused,
} from '../../platform/commands/index.js';
import { type Redemption, statusAfter, statusAt } from '../redemptions/index.js';
import { type Advance, advance, lockedRedemption, redemptionRows } from './advance-redemption.js';

/** A type, not an interface: results of commands are JSON. */
export type StepOutcome = {
  /** TOO_LATE: its status does not allow it, or no longer. */
  readonly outcome: 'DONE' | 'TOO_LATE';
  readonly redemptionId: RedemptionId;
};

/** What a step changes besides the redemption, in the same transaction. */
export interface SideEffect {
  readonly rows: readonly RowRequest[];
  write(rows: CommandRows, moment: Moment, redemption: Redemption): void;
}

export interface StepOrder {
  readonly operation: string;
  readonly idempotency: { readonly key: string; readonly input: JsonValue };
  /** As it was read last. */
  readonly redemption: Redemption;
  readonly step: Advance;
  readonly also?: SideEffect;
}

/** One step of a redemption that somebody asks for; what the clock has ended takes none. */
export function stepCommand(order: StepOrder): Command<StepOutcome> {
  const { redemption: read, step, also } = order;
  const redemptionId = read.id;
  return {
    operation: order.operation,
    caller: step.actor,
    idempotency: order.idempotency,
    plan: [...redemptionRows(read), ...(also?.rows ?? [])],
    decide(rows, moment) {
      const redemption = lockedRedemption(rows, read);
      const status = statusAt(redemption, moment.now);
      if (statusAfter(status, step.event, redemption.method) === null) {
        return refused({ outcome: 'TOO_LATE', redemptionId });
      }
      advance(rows, moment, redemption, step);
      also?.write(rows, moment, redemption);
      return done({ outcome: 'DONE', redemptionId });
    },
  };
}
