import { Global, Module } from '@nestjs/common';
import { closureParts } from './closure-parts.js';
import { CLOSURE_PARTS } from './features/account-closure/index.js';

/** Gives the features' parts to the closing of accounts. */
@Global()
@Module({
  providers: [{ provide: CLOSURE_PARTS, useValue: closureParts }],
  exports: [CLOSURE_PARTS],
})
export class ClosurePartsModule {}
