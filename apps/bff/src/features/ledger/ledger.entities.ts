import { LedgerEntryEntity } from './ledger-entry.entity.js';
import { LedgerMemberEntity } from './ledger-member.entity.js';
import { LedgerTransactionEntity } from './ledger-transaction.entity.js';
import { LotMovementEntity } from './lot-movement.entity.js';
import { PointsHoldEntity } from './points-hold.entity.js';
import { PointsLotEntity } from './points-lot.entity.js';
import { ProgrammeEntryEntity } from './programme-entry.entity.js';

export const ledgerEntities = [
  LedgerMemberEntity,
  LedgerTransactionEntity,
  LedgerEntryEntity,
  ProgrammeEntryEntity,
  PointsLotEntity,
  LotMovementEntity,
  PointsHoldEntity,
];
