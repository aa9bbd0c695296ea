import { Module } from '@nestjs/common';
import { GiftDetailsModule } from '../gift-details/index.js';
import { GiftRiskModule } from '../gift-risk/index.js';
import { GiftingModule } from '../gifting/index.js';
import { ClaimChainsQuery } from './claim-chains.query.js';
import { ClaimGift } from './claim-gift.js';
import { ClaimingAnswers } from './claiming.answers.js';
import { ClaimingResolver } from './claiming.resolver.js';

@Module({
  imports: [GiftDetailsModule, GiftingModule, GiftRiskModule],
  providers: [ClaimChainsQuery, ClaimGift, ClaimingAnswers, ClaimingResolver],
  exports: [ClaimGift],
})
export class GiftClaimingModule {}
