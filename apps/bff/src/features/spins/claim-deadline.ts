import type { Instant } from '@huiji/shared-types';
import type { Moment } from '../../platform/commands/index.js';

/** When a prize lapses that may be claimed for so many business dates after the present one: the end of the last. */
export const claimDeadline = (
  { businessDate, calendar }: Pick<Moment, 'businessDate' | 'calendar'>,
  days: number,
): Instant => calendar.endOf(calendar.addDays(businessDate, days));
