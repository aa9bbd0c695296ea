import type { BusinessCalendar } from '../../platform/clock/business-calendar.js';
import type { Language, Text } from '../../platform/graphql/index.js';
import type { VoucherRefusal } from '../sale-pricing/index.js';
import { tillTexts } from './till.texts.js';
import type { VoucherProblemObject } from './till-problems.graphql.js';

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
      return tillTexts.voucherUnknown(code);
    case 'FOREIGN':
      return tillTexts.voucherForeign(code);
    case 'TWICE':
      return tillTexts.voucherTwice(code);
    case 'NOTHING_LEFT':
      return tillTexts.voucherNothingLeft(code);
    case 'USED':
      return tillTexts.voucherUsed(code, calendar.dateOf(refusal.usedAt));
    case 'LAPSED':
      return tillTexts.voucherLapsed(code, calendar.dateOf(refusal.expiresAt));
    case 'BELOW_MINIMUM':
      return tillTexts.voucherBelowMinimum(code, refusal.minimumSpendFen);
  }
}
