import { type Instant, instant, MS_PER_DAY, MS_PER_MINUTE } from '@huiji/shared-types';
import type { ProgrammeSettings } from '../../platform/config/programme-settings.js';
import type { Redemption } from './redemption.js';
import type { RedemptionStatus } from './redemption-status.js';

type MallSettings = ProgrammeSettings['mall'];
type Deadlines = Pick<Redemption, 'payBefore' | 'pickupBefore' | 'completesAt' | 'dueAt'>;

const NONE: Deadlines = { payBefore: null, pickupBefore: null, completesAt: null, dueAt: null };

/** The deadlines of a redemption that enters a status now; those of earlier statuses stay to be read. */
export function deadlinesIn(
  status: RedemptionStatus,
  now: Instant,
  settings: MallSettings,
  { payBefore, pickupBefore, completesAt }: Deadlines = NONE,
): Deadlines {
  const before = { payBefore, pickupBefore, completesAt };
  switch (status) {
    case 'AWAITING_PAYMENT': {
      const dueAt = instant(now + settings.paymentMinutes * MS_PER_MINUTE);
      return { ...before, payBefore: dueAt, dueAt };
    }
    case 'READY_FOR_PICKUP': {
      const dueAt = instant(now + settings.pickupDays * MS_PER_DAY);
      return { ...before, pickupBefore: dueAt, dueAt };
    }
    case 'SHIPPED': {
      const dueAt = instant(now + settings.receiptDays * MS_PER_DAY);
      return { ...before, completesAt: dueAt, dueAt };
    }
    default:
      return { ...before, dueAt: null };
  }
}
