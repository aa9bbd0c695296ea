import { Module } from '@nestjs/common';
import { PlanStock } from './plan-stock.js';
import { PrizeStockReader } from './prize-stock.loader.js';

/** What prizes and days have left, parted so that spins do not wait for each other. */
@Module({ providers: [PlanStock, PrizeStockReader], exports: [PlanStock, PrizeStockReader] })
export class PrizeStockModule {}
