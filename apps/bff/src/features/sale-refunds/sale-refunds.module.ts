import { Module } from '@nestjs/common';
import { SaleRefundReader } from './sale-refund.loader.js';
import './sale-refund-line.entity.js';

@Module({ providers: [SaleRefundReader], exports: [SaleRefundReader] })
export class SaleRefundsModule {}
