import { Module } from '@nestjs/common';
import { GiftRiskModule } from '../gift-risk/index.js';
import { MembersModule } from '../members/index.js';
import { PointsModule } from '../points/index.js';
import { ClaimGift } from './claim-gift.js';
import { GiftAnswers } from './gift.answers.js';
import { GiftPiecesReader, GiftReader } from './gift.loader.js';
import { GiftResolver } from './gift.resolver.js';
import { GiftFieldsResolver } from './gift-fields.resolver.js';
import { GiftTokens } from './gift-tokens.js';
import { GiftsQuery } from './gifts.query.js';
import { JudgeMessage } from './judge-message.js';
import { MemberGiftsResolver } from './member-gifts.resolver.js';
import { PendingGifts } from './pending-gifts.js';
import { ReturnDueGiftsJob } from './return-due-gifts.job.js';
import { ReturnDueGifts } from './return-due-gifts.js';
import { ReviewResolver } from './review.resolver.js';
import { ReviewGift } from './review-gift.js';
import { SendGift } from './send-gift.js';
import { WithdrawGift } from './withdraw-gift.js';

@Module({
  imports: [GiftRiskModule, MembersModule, PointsModule],
  providers: [
    ClaimGift,
    GiftAnswers,
    GiftFieldsResolver,
    GiftPiecesReader,
    GiftReader,
    GiftResolver,
    GiftTokens,
    GiftsQuery,
    JudgeMessage,
    MemberGiftsResolver,
    PendingGifts,
    ReturnDueGifts,
    ReturnDueGiftsJob,
    ReviewGift,
    ReviewResolver,
    SendGift,
    WithdrawGift,
  ],
  exports: [ClaimGift, GiftReader, GiftTokens, PendingGifts, ReturnDueGifts, SendGift],
})
export class GiftingModule {}
