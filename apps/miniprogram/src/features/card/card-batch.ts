import type { CardCodesQuery } from '@/generated/graphql';
import { type CardBatch, clockOffset } from '@/lib/card-steps';
import { MEMBER_KEYS } from '@/lib/session/member-keys';
import { now } from '@/platform/clock';
import { readStored, writeStored } from '@/platform/storage';

const KEY = MEMBER_KEYS.cardCodes;

/** The batch kept on this phone, or undefined when there is none. */
export function readBatch(): CardBatch | undefined {
  const stored = readStored(KEY);
  return isBatch(stored) ? stored : undefined;
}

/** Asks for a batch, notes how far the server's clock is from the phone's, and keeps it. */
export async function receiveBatch(
  ask: () => Promise<CardCodesQuery['cardCodes']>,
): Promise<CardBatch> {
  const sentAt = now();
  const { codes, firstStep, stepSeconds, serverTime } = await ask();
  const receivedAt = now();
  const offsetMs = clockOffset(Date.parse(serverTime), sentAt, receivedAt);
  const batch = { codes, firstStep, stepSeconds, offsetMs, receivedAt };
  writeStored(KEY, batch);
  return batch;
}

function isBatch(value: unknown): value is CardBatch {
  return (
    typeof value === 'object' &&
    value !== null &&
    'codes' in value &&
    Array.isArray(value.codes) &&
    'offsetMs' in value &&
    typeof value.offsetMs === 'number'
  );
}
