import type { BusinessCalendar } from '../../platform/clock/business-calendar.js';
import type { Language, Text } from '../../platform/graphql/index.js';
import type { VoucherRefusal } from '../sale-pricing/index.js';
import { sellingTexts } from './selling.texts.js';
import type { VoucherProblemObject } from './selling-problems.graphql.js';

/** @param code as it was presented */
export const voucherProblem = (
  code: string,
  refusal: VoucherRefusal,
  calendar: BusinessCalendar,
  language: Language,
): VoucherProblemObject => ({
  code,
  message: reasonText(code, refusal, calendar)[language],
  reason: refusal.reason,
  minimumSpendFen: refusal.reason === 'BELOW_MINIMUM' ? refusal.minimumSpendFen : null,
  lapsedAt: refusal.reason === 'LAPSED' ? refusal.expiresAt : null,
  usedAt: refusal.reason === 'USED' ? refusal.usedAt : null,
});

function reasonText(code: string, refusal: VoucherRefusal, calendar: BusinessCalendar): Text {
  switch (refusal.reason) {
    case 'UNKNOWN':
      return sellingTexts.voucherUnknown(code);
    case 'FOREIGN':
      return sellingTexts.voucherForeign(code);
    case 'TWICE':
      return sellingTexts.voucherTwice(code);
    case 'NOTHING_LEFT':
      return sellingTexts.voucherNothingLeft(code);
    case 'USED':
      return sellingTexts.voucherUsed(code, calendar.dateOf(refusal.usedAt));
    case 'LAPSED':
      return sellingTexts.voucherLapsed(code, calendar.dateOf(refusal.expiresAt));
    case 'BELOW_MINIMUM':
      return sellingTexts.voucherBelowMinimum(code, refusal.minimumSpendFen);
  }
}
