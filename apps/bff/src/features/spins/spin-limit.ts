import type { BusinessDate, MemberId, WheelId } from '@huiji/shared-types';
import type { Limit } from '../ledger/index.js';

/** Begins the name of a wheel's counter; 26 characters of its id follow, and a code has room for 32. */
export const SPIN_LIMIT_PREFIX = 'SPINS:';

/** How often a member has spun a wheel on a business date, whatever its version was. */
export const spinLimit = (memberId: MemberId, wheelId: WheelId, date: BusinessDate): Limit => ({
  memberId,
  limitCode: SPIN_LIMIT_PREFIX + wheelId,
  period: date,
});
