import { Module } from '@nestjs/common';
import { StockReader } from './reward-stock.loader.js';
import './stock-claim.entity.js';

@Module({ providers: [StockReader], exports: [StockReader] })
export class RewardStockModule {}
