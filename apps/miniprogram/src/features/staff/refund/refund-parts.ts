import { amountOf, type PadKey, pressKey, YUAN } from '../sale/amount-text';
import type { RefundPart } from './pending-refund';

const PAD_KEYS: readonly PadKey[] = ['0', '1', '2', '3', '4', '5', '6', '7', '8', '9', '.'];

/** The parts with one line set to an amount (fen); 0 takes the line out. Order is kept. */
export function withPart(
  parts: readonly RefundPart[],
  lineId: string,
  amountFen: number,
): readonly RefundPart[] {
  const part = { lineId, amountFen };
  if (amountFen === 0) return parts.filter((known) => known.lineId !== lineId);
  if (!parts.some((known) => known.lineId === lineId)) return [...parts, part];
  return parts.map((known) => (known.lineId === lineId ? part : known));
}

/** What is to be refunded of a line, fen. */
export function partOf(parts: readonly RefundPart[], lineId: string): number {
  return parts.find((part) => part.lineId === lineId)?.amountFen ?? 0;
}

/** Makes an amount of what somebody typed into a field, leaving out what does not belong: "¥86.555" -> "86.55". */
export function amountTyped(text: string): string {
  let typed = '';
  for (const sign of text.replace('。', '.')) {
    const key = PAD_KEYS.find((known) => known === sign);
    if (key !== undefined) typed = pressKey(typed, key, YUAN);
  }
  return typed;
}

export const fenTyped = (text: string): number => amountOf(text, YUAN);
