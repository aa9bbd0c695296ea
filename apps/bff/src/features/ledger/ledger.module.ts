import { Module } from '@nestjs/common';
import { BookExpiryJob } from './book-expiry.job.js';
import { BookExpiry } from './book-expiry.js';
import { LapsedOnReturnReader } from './lapsed-on-return.loader.js';
import { LapsedReturns } from './lapsed-returns.js';
import './ledger-entry.entity.js';
import './ledger-member.entity.js';
import './ledger-transaction.entity.js';
import './limit-counter.entity.js';
import './lot-movement.entity.js';
import './points-hold.entity.js';
import './points-lot.entity.js';
import './programme-entry.entity.js';

@Module({
  providers: [BookExpiry, BookExpiryJob, LapsedOnReturnReader, LapsedReturns],
  exports: [LapsedOnReturnReader, LapsedReturns],
})
export class LedgerModule {}
