import { Module } from '@nestjs/common';
import { GiftReader } from './gift.loader.js';
import './gift-receipt.entity.js';
import { GiftTokens } from './gift-tokens.js';

@Module({
  providers: [GiftReader, GiftTokens],
  exports: [GiftReader, GiftTokens],
})
export class GiftingModule {}
