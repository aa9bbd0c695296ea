import { Module } from '@nestjs/common';
import { GiftDetailsModule } from '../gift-details/index.js';
import { GiftingModule } from '../gifting/index.js';
import { GiftsUnderReviewQuery } from './gifts-under-review.query.js';
import { ReviewResolver } from './review.resolver.js';
import { ReviewGift } from './review-gift.js';

@Module({
  imports: [GiftDetailsModule, GiftingModule],
  providers: [GiftsUnderReviewQuery, ReviewGift, ReviewResolver],
})
export class GiftReviewModule {}
