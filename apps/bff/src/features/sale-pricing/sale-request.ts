import type {
  BusinessDate,
  Fen,
  Instant,
  MemberId,
  Points,
  TillSessionId,
} from '@huiji/shared-types';
import type { BusinessCalendar } from '../../platform/clock/business-calendar.js';
import type { ProgrammeSettings } from '../../platform/config/programme-settings.js';
import type { TierCode } from '../tiers/index.js';
import type { PresentedVoucher } from '../vouchers/index.js';

/** A line as the till gives it; the amount is the total of the line, discounts off. */
export interface LineToSell {
  readonly lineId: string;
  readonly category: string;
  readonly name: string | null;
  readonly quantity: number;
  readonly amountFen: Fen;
}

/** What is to be sold and how it is to be paid. */
export interface SaleRequest {
  readonly lines: readonly LineToSell[];
  readonly pointsToSpend: Points;
}

/** The member at the till, as the sale begins. */
export interface SaleCustomer {
  /** From when the days of the welcome count; null when there are none. */
  readonly joinedOn: BusinessDate | null;
  readonly tier: TierCode;
  /** What the codes presented turn out to be, in their order. */
  readonly vouchers: readonly PresentedVoucher[];
  /** Asked only when points are to be spent. */
  spendable(): { readonly available: Points; readonly debt: Points };
}

/** The programme's rules for sales. */
export interface SaleTerms {
  readonly settings: Pick<ProgrammeSettings, 'value' | 'till' | 'earn' | 'tiers' | 'expiry'>;
  readonly calendar: BusinessCalendar;
}

export interface SaleToRecord extends SaleRequest {
  readonly receiptNumber: string;
  /** For display; null means now. */
  readonly occurredAt: Instant | null;
}

/** An open till session of the clerk's store, and whose card opened it. */
export interface TillCustomer {
  readonly tillSessionId: TillSessionId;
  readonly expiresAt: Instant;
  readonly memberId: MemberId;
  /** From when the days of the welcome count; null for somebody who had them before. */
  readonly joinedOn: BusinessDate | null;
}
