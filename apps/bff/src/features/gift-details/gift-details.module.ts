import { Module } from '@nestjs/common';
import { GiftingModule } from '../gifting/index.js';
import { MembersModule } from '../members/index.js';
import { GiftAnswers } from './gift.answers.js';
import { GiftFieldsResolver } from './gift-fields.resolver.js';
import { GiftListsQuery } from './gift-lists.query.js';
import { GiftPiecesReader } from './gift-pieces.loader.js';
import { MemberGiftsResolver } from './member-gifts.resolver.js';

@Module({
  imports: [GiftingModule, MembersModule],
  providers: [
    GiftAnswers,
    GiftFieldsResolver,
    GiftListsQuery,
    GiftPiecesReader,
    MemberGiftsResolver,
  ],
  exports: [GiftAnswers],
})
export class GiftDetailsModule {}
