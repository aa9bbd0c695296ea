import { Module } from '@nestjs/common';
import { BookExpiry } from './book-expiry.js';
import './ledger.entities.js';

@Module({ providers: [BookExpiry], exports: [BookExpiry] })
export class LedgerModule {}
