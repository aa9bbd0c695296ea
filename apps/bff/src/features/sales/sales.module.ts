import { Module } from '@nestjs/common';
import { SaleReader, SaleVoucherReader } from './sale.loader.js';
import './sale-line.entity.js';

@Module({ providers: [SaleReader, SaleVoucherReader], exports: [SaleReader, SaleVoucherReader] })
export class SalesModule {}
