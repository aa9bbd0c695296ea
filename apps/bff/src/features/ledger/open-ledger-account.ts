import type { MemberId } from '@huiji/shared-types';
import type { CommandRows } from '../../platform/commands/index.js';
import { CHAIN_START } from './entry-hash.js';
import { ledgerMembers } from './ledger-tables.js';

/** Gives a new member an empty account; part of the command that enrols them. */
export function openLedgerAccount(rows: CommandRows, memberId: MemberId): void {
  rows.insert(ledgerMembers, {
    memberId,
    available: 0,
    held: 0,
    debt: 0,
    version: 0,
    entrySeq: 0,
    chainHead: CHAIN_START,
    closedAt: null,
  });
}
