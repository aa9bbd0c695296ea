import type { PendingHandover } from '../handover/pending-handover';
import type { PendingRefund } from '../refund/pending-refund';
import type { AmountUse } from './quick-amounts';
import type { ReceiptHistory } from './receipt-history';
import type { Shift } from './shift';
import { createStoredValue } from './stored-value';
import { EMPTY_TILL, type TillState } from './till-state';

/** Who is signed in at this till. */
export interface StaffProfile {
  readonly displayName: string;
  readonly storeId: string;
  readonly storeName: string;
}

export const staffProfile = createStoredValue<StaffProfile | null>('staff.profile', null);

const till = createStoredValue<TillState>('staff.till', EMPTY_TILL);
export const pendingRefund = createStoredValue<PendingRefund | null>('staff.refund', null);
export const pendingHandover = createStoredValue<PendingHandover | null>('staff.handover', null);
export const receiptHistory = createStoredValue<ReceiptHistory>('staff.receipts', []);
/** What each clerk has booked here on the business date. */
export const shifts = createStoredValue<readonly Shift[]>('staff.shifts', []);
/** Which amounts are rung up here, and how often. */
export const amountUses = createStoredValue<readonly AmountUse[]>('staff.amounts', []);
/** Whether the till keeps quiet; it still shakes. */
export const isMuted = createStoredValue('staff.muted', false);
/** Whose till it was last: another clerk starts with an empty one. */
const tillSubject = createStoredValue<string | null>('staff.subject', null);

export const tillStore = {
  ...till,
  change(next: (state: TillState) => TillState): void {
    till.set(next(till.get()));
  },
};

/** After a sign-in: what another clerk left in hand is put away. Receipts stay with the device. */
export function claimTill(subject: string): void {
  if (tillSubject.get() !== subject) {
    till.clear();
    pendingRefund.clear();
    pendingHandover.clear();
  }
  tillSubject.set(subject);
}
