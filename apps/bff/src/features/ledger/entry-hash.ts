import { createHash } from 'node:crypto';
import type { LedgerEntry } from './ledger-tables.js';

const HASH_BYTES = 32;

/** What the first entry of every member is chained to. */
export const CHAIN_START: Buffer = Buffer.alloc(HASH_BYTES);

/**
 * SHA-256 of the previous hash and the entry's canonical bytes (UTF-8, fields in this order, parted
 * by `|`): whoever changes or drops an entry breaks every hash after it.
 */
export function entryHash(previous: Buffer, entry: Omit<LedgerEntry, 'hash'>): Buffer {
  const canonical = [
    entry.memberId,
    entry.seq,
    entry.transactionId,
    entry.account,
    entry.amount,
    entry.availableAfter,
    entry.statementPoints ?? '',
  ].join('|');
  return createHash('sha256').update(previous).update(canonical, 'utf8').digest();
}
