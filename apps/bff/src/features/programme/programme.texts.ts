import type { ProgrammeSettings } from '../../platform/config/programme-settings.js';
import { type Text, text } from '../../platform/graphql/text.js';

const forEver = text('积分长期有效', 'Points never expire');

/** How long points live, as the settings have it. */
export function pointsExpiryText({ policy, months, days }: ProgrammeSettings['expiry']): Text {
  switch (policy) {
    case 'MONTHS_TO_MONTH_END':
      return months === 0
        ? forEver
        : text(
            `积分自获得当月起 ${months} 个月后的月底到期`,
            months === 1
              ? 'Points last to the end of the month after you earn them'
              : `Points last to the end of the month, ${months} months after you earn them`,
          );
    case 'YEAR_END_NEXT':
      return text(
        '积分在获得的次年年底到期',
        'Points last to the end of the year after you earn them',
      );
    case 'DAYS':
      return days === 0
        ? forEver
        : text(
            `积分自获得之日起 ${days} 天内有效`,
            days === 1 ? 'Points last 1 day' : `Points last ${days} days`,
          );
    case 'NEVER':
      return forEver;
  }
}
