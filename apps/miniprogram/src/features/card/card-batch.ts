import type { CardCodesQuery } from '@/generated/graphql';
import { clockOffset } from '@/lib/card-steps';
import { noteClockOffset } from '@/lib/server-clock';
import { sessions } from '@/lib/session/sessions';
import { now } from '@/platform/clock';
import { keepBatch } from './card-store';

/**
 * Asks for a batch, notes how far the server's clock is from the phone's, and keeps it.
 * @returns the phone's clock when it came, epoch ms; the codes themselves stay with the store
 */
export async function receiveBatch(
  ask: () => Promise<CardCodesQuery['cardCodes']>,
): Promise<number> {
  const subject = sessions.member.get()?.subject ?? '';
  const askedAt = now();
  const { serverTime, ...codes } = await ask();
  const receivedAt = now();
  const offsetMs = clockOffset(Date.parse(serverTime), askedAt, receivedAt);
  noteClockOffset(offsetMs);
  keepBatch({ subject, batch: { ...codes, offsetMs, receivedAt }, askedAt });
  return receivedAt;
}
