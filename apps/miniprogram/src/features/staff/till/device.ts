import { now } from '@/platform/clock';
import { randomId } from '@/platform/random-id';
import { readStored, writeStored } from '@/platform/storage';
import { dayOf, suggestReceiptNumber } from './receipt-number';

const TERMINAL_KEY = 'staff.terminalId';
const COUNT_KEY = 'staff.receiptCount';
const MARK_LENGTH = 12;

/** The name of this device as a till; made once and kept. */
export function terminalId(): string {
  const stored = readStored(TERMINAL_KEY);
  if (typeof stored === 'string') return stored;
  const made = `till-${randomId().slice(0, MARK_LENGTH)}`;
  writeStored(TERMINAL_KEY, made);
  return made;
}

/** The number that the next receipt would get. */
export function suggestedReceiptNumber(): string {
  return suggestReceiptNumber(now(), terminalId(), receiptsToday() + 1);
}

/** The suggested number has been used, here or by somebody else: the next one is offered. */
export function retireReceiptNumber(): void {
  writeStored(COUNT_KEY, { day: dayOf(now()), count: receiptsToday() + 1 });
}

function receiptsToday(): number {
  const stored = readStored(COUNT_KEY);
  if (typeof stored !== 'object' || stored === null) return 0;
  if (!('day' in stored && 'count' in stored) || stored.day !== dayOf(now())) return 0;
  return typeof stored.count === 'number' ? stored.count : 0;
}
