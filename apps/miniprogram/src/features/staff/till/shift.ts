import { dayOf } from './receipt-number';

/** What one clerk has booked on this device on one business date. Amounts in fen, `since` in epoch ms. */
export interface Shift {
  readonly clerk: string;
  /** As in receipt numbers: "261121". */
  readonly day: string;
  readonly since: number;
  readonly sales: number;
  /** Before points took anything off. */
  readonly grossFen: number;
  /** Taken in money. */
  readonly moneyFen: number;
  readonly refunds: number;
  readonly refundedFen: number;
  /** Handed back in money. */
  readonly cashFen: number;
}

/** The clerk's shift on the business date of `instant`; one that begins now when there is none yet. */
export function shiftOf(shifts: readonly Shift[], clerk: string, instant: number): Shift {
  const day = dayOf(instant);
  const known = shifts.find((shift) => shift.clerk === clerk && shift.day === day);
  const nothing = { sales: 0, grossFen: 0, moneyFen: 0, refunds: 0, refundedFen: 0, cashFen: 0 };
  return known ?? { clerk, day, since: instant, ...nothing };
}

/** The shifts with this one in its place; those of other dates are over and left out. */
export function withShift(shifts: readonly Shift[], changed: Shift): readonly Shift[] {
  const others = shifts.filter(({ clerk, day }) => day === changed.day && clerk !== changed.clerk);
  return [...others, changed];
}

interface BookedSale {
  readonly grossFen: number;
  readonly payableFen: number;
}

export function withSale(shift: Shift, { grossFen, payableFen }: BookedSale): Shift {
  return {
    ...shift,
    sales: shift.sales + 1,
    grossFen: shift.grossFen + grossFen,
    moneyFen: shift.moneyFen + payableFen,
  };
}

interface BookedRefund {
  readonly refundedFen: number;
  readonly cashFen: number;
}

export function withRefund(shift: Shift, { refundedFen, cashFen }: BookedRefund): Shift {
  return {
    ...shift,
    refunds: shift.refunds + 1,
    refundedFen: shift.refundedFen + refundedFen,
    cashFen: shift.cashFen + cashFen,
  };
}
