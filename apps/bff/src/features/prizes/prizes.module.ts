import { Module } from '@nestjs/common';
import { PrizesResolver } from './prizes.resolver.js';
import { SpinPrizeResolver } from './spin-prize.resolver.js';

@Module({ providers: [PrizesResolver, SpinPrizeResolver] })
export class PrizesModule {}
