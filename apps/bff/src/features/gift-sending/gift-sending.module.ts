import { Module } from '@nestjs/common';
import { GiftDetailsModule } from '../gift-details/index.js';
import { GiftingModule } from '../gifting/index.js';
import { MemberIdentitiesModule } from '../member-identities/index.js';
import { JudgeMessage } from './judge-message.js';
import { SendGift } from './send-gift.js';
import { SendingAnswers } from './sending.answers.js';
import { SendingResolver } from './sending.resolver.js';
import { WithdrawGift } from './withdraw-gift.js';

@Module({
  imports: [GiftDetailsModule, GiftingModule, MemberIdentitiesModule],
  providers: [JudgeMessage, SendGift, SendingAnswers, SendingResolver, WithdrawGift],
  exports: [SendGift],
})
export class GiftSendingModule {}
