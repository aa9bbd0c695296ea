import { Global, Module } from '@nestjs/common';
import { closureParts } from './closure-parts.js';
import { CLOSURE_PARTS } from './features/account-closure/index.js';
import { GiftUpkeepModule, PendingGifts } from './features/gift-upkeep/index.js';

/** Gives the features' parts to the closing of accounts. */
@Global()
@Module({
  imports: [GiftUpkeepModule],
  providers: [{ provide: CLOSURE_PARTS, inject: [PendingGifts], useFactory: closureParts }],
  exports: [CLOSURE_PARTS],
})
export class ClosurePartsModule {}
