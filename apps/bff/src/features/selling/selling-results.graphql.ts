import { createUnionType } from '@nestjs/graphql';
import { InsufficientPointsObject } from '../points/index.js';
import { SaleObject, SaleQuoteObject, SaleRefundObject } from '../sale-details/index.js';
import { type Named, resolveType } from '../till/index.js';
import {
  ReceiptAlreadyRecordedObject,
  SaleRefundProblemObject,
  SpendLimitExceededObject,
  TillSessionExpiredObject,
  VoucherProblemObject,
} from './selling-problems.graphql.js';

/** What quoting and recording a sale can both be refused for. */
export type SaleProblem =
  | Named<'InsufficientPoints', InsufficientPointsObject>
  | Named<'TillSessionExpired', TillSessionExpiredObject>
  | Named<'SpendLimitExceeded', SpendLimitExceededObject>
  | Named<'VoucherProblem', VoucherProblemObject>;

export type QuoteSaleResult = Named<'SaleQuote', SaleQuoteObject> | SaleProblem;

export const QuoteSaleResultUnion = createUnionType({
  name: 'QuoteSaleResult',
  types: () =>
    [
      SaleQuoteObject,
      InsufficientPointsObject,
      TillSessionExpiredObject,
      SpendLimitExceededObject,
      VoucherProblemObject,
    ] as const,
  resolveType,
});

export type RecordSaleResult =
  | Named<'Sale', SaleObject>
  | Named<'ReceiptAlreadyRecorded', ReceiptAlreadyRecordedObject>
  | SaleProblem;

export const RecordSaleResultUnion = createUnionType({
  name: 'RecordSaleResult',
  types: () =>
    [
      SaleObject,
      InsufficientPointsObject,
      TillSessionExpiredObject,
      SpendLimitExceededObject,
      ReceiptAlreadyRecordedObject,
      VoucherProblemObject,
    ] as const,
  resolveType,
});

export type RefundSaleResult =
  | Named<'SaleRefund', SaleRefundObject>
  | Named<'SaleRefundProblem', SaleRefundProblemObject>;

export const RefundSaleResultUnion = createUnionType({
  name: 'RefundSaleResult',
  types: () => [SaleRefundObject, SaleRefundProblemObject] as const,
  resolveType,
});
