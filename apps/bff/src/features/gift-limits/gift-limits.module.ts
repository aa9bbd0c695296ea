import { Module } from '@nestjs/common';
import { CountedGiftsQuery } from './counted-gifts.query.js';
import { GiftAllowanceResolver } from './gift-allowance.resolver.js';

@Module({ providers: [CountedGiftsQuery, GiftAllowanceResolver] })
export class GiftLimitsModule {}
