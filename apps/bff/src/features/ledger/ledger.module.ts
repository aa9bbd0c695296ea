import { Module } from '@nestjs/common';
import { BookExpiryJob } from './book-expiry.job.js';
import { BookExpiry } from './book-expiry.js';
import './ledger.entities.js';

@Module({ providers: [BookExpiry, BookExpiryJob] })
export class LedgerModule {}
