import { Module } from '@nestjs/common';
import { ConsumeCardCode } from './consume-card-code.js';
import { ScanGuards } from './scan-guards.query.js';

@Module({ providers: [ConsumeCardCode, ScanGuards], exports: [ConsumeCardCode, ScanGuards] })
export class CardScanningModule {}
