import type { BusinessDate, Instant } from '@huiji/shared-types';
import { instant } from '@huiji/shared-types';
import { BusinessCalendar } from '../../platform/clock/business-calendar.js';

/** WeChat Pay's days, wherever the programme is. */
const CHINA = new BusinessCalendar('Asia/Shanghai');

export const chinaDay = (moment: Instant): BusinessDate => CHINA.dateOf(moment);

export const chinaDayStart = (day: BusinessDate): Instant => instant(CHINA.startOf(day));
