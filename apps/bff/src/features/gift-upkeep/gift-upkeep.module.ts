import { Module } from '@nestjs/common';
import { GiftingModule } from '../gifting/index.js';
import { OpenGiftsQuery } from './open-gifts.query.js';
import { PendingGifts } from './pending-gifts.js';
import { ReturnDueGiftsJob } from './return-due-gifts.job.js';
import { ReturnDueGifts } from './return-due-gifts.js';

@Module({
  imports: [GiftingModule],
  providers: [OpenGiftsQuery, PendingGifts, ReturnDueGifts, ReturnDueGiftsJob],
  exports: [PendingGifts, ReturnDueGifts],
})
export class GiftUpkeepModule {}
