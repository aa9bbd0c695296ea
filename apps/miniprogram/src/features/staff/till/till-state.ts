import type { SaleLine } from '../sale/sale-line';
import type { SaleReceipt } from './sale-receipt';

/** The member whose code opened the till; name and phone come masked. */
export interface SeenMember {
  readonly name: string;
  readonly phone: string | null;
  readonly tierName: string;
  readonly available: number;
}

export interface OpenSession {
  readonly id: string;
  /** When it ends by this phone's clock, epoch ms. */
  readonly deadline: number;
  readonly member: SeenMember;
}

/** One attempt to book a sale; it keeps its key and its content until the server has answered. */
export interface PendingSale {
  readonly key: string;
  readonly tillSessionId: string;
  readonly receiptNumber: string;
  readonly lines: readonly SaleLine[];
  readonly pointsToSpend: number;
  readonly voucherCodes: readonly string[];
}

/** Everything that the till has in hand. It survives a reload and a new sign-in of the same clerk. */
export interface TillState {
  readonly session: OpenSession | null;
  readonly lines: readonly SaleLine[];
  readonly pointsToSpend: number;
  /** As scanned or typed, in the order in which they come off. */
  readonly voucherCodes: readonly string[];
  /** What the clerk typed; null while the suggested number stands. */
  readonly receiptNumber: string | null;
  readonly pending: PendingSale | null;
  /**
   * An attempt under this receipt number was never answered: a changed sale keeps the number, so
   * that the server can tell that it is booked already.
   */
  readonly isNumberFixed: boolean;
  /** The sale just booked, while it is shown. */
  readonly receipt: SaleReceipt | null;
}

export const EMPTY_TILL: TillState = {
  session: null,
  lines: [],
  pointsToSpend: 0,
  voucherCodes: [],
  receiptNumber: null,
  pending: null,
  isNumberFixed: false,
  receipt: null,
};

/** A card was read. Lines rung up before stay; points and vouchers are another member's, so they start at none. */
export function withSession(state: TillState, session: OpenSession): TillState {
  const isSameSession = state.session?.id === session.id;
  return {
    ...state,
    session,
    receipt: null,
    pointsToSpend: isSameSession ? state.pointsToSpend : 0,
    voucherCodes: isSameSession ? state.voucherCodes : [],
  };
}

/** The session is over: back to scanning, the lines stay. */
export function withoutSession(state: TillState): TillState {
  return { ...state, session: null, pointsToSpend: 0, voucherCodes: [] };
}

export function withLine(state: TillState, line: Omit<SaleLine, 'id'>): TillState {
  const id = Math.max(0, ...state.lines.map((known) => known.id)) + 1;
  return { ...state, lines: [...state.lines, { ...line, id }] };
}

export function withChangedLine(state: TillState, changed: SaleLine): TillState {
  return {
    ...state,
    lines: state.lines.map((line) => (line.id === changed.id ? changed : line)),
  };
}

/** Without the line; without any line there is nothing to pay with points or vouchers either. */
export function withoutLine(state: TillState, id: number): TillState {
  const lines = state.lines.filter((line) => line.id !== id);
  return lines.length === 0
    ? { ...state, lines, pointsToSpend: 0, voucherCodes: [] }
    : { ...state, lines };
}

/** A line just taken out, with what went with it. */
export interface RemovedLine {
  readonly line: SaleLine;
  /** Where it stood, from 0. */
  readonly index: number;
  readonly pointsToSpend: number;
  readonly voucherCodes: readonly string[];
}

/** The sale with a line back where it was. */
export function withLineBack(state: TillState, removed: RemovedLine): TillState {
  const { line, index, pointsToSpend, voucherCodes } = removed;
  const lines = [...state.lines.slice(0, index), line, ...state.lines.slice(index)];
  return { ...state, lines, pointsToSpend, voucherCodes };
}

export function withVoucher(state: TillState, code: string): TillState {
  return { ...state, voucherCodes: [...state.voucherCodes, code] };
}

/** Without the last of that code. */
export function withoutVoucher(state: TillState, code: string): TillState {
  const at = state.voucherCodes.lastIndexOf(code);
  return { ...state, voucherCodes: state.voucherCodes.filter((_, index) => index !== at) };
}

/** The server has refused it, so nothing is booked under that number: everything may change again. */
export function withRefusal(state: TillState): TillState {
  return { ...state, pending: null, isNumberFixed: false };
}

/** The clerk gives up waiting for an answer and changes the sale. */
export function withUnlocked(state: TillState): TillState {
  if (state.pending === null) return state;
  const { receiptNumber } = state.pending;
  return { ...state, pending: null, receiptNumber, isNumberFixed: true };
}

/** The server has booked it; whatever points it left are the member's balance now. */
export function withReceipt(state: TillState, receipt: SaleReceipt): TillState {
  const { session } = state;
  return {
    ...EMPTY_TILL,
    receipt,
    session:
      session === null
        ? null
        : { ...session, member: { ...session.member, available: receipt.availableAfter } },
  };
}

/** Another sale for the member who still stands here. */
export function forSameMember(state: TillState): TillState {
  return { ...EMPTY_TILL, session: state.session };
}
