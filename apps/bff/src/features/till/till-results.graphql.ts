import { createUnionType } from '@nestjs/graphql';
import { InsufficientPointsObject } from '../points/index.js';
import { SaleObject, SaleQuoteObject, SaleRefundObject } from './sale.graphql.js';
import { TillSessionObject } from './till-member.graphql.js';
import {
  CardCodeProblemObject,
  ReceiptAlreadyRecordedObject,
  SaleRefundProblemObject,
  SpendLimitExceededObject,
  TillSessionExpiredObject,
  VoucherProblemObject,
} from './till-problems.graphql.js';

/** Members of the unions are told apart by the name that the resolver gives them. */
type Named<Name extends string, Member> = Member & { readonly __typename: Name };

export const named = <Name extends string, Member extends object>(
  __typename: Name,
  member: Member,
): Named<Name, Member> => ({ __typename, ...member });

const resolveType = ({ __typename }: { readonly __typename: string }): string => __typename;

export type ScanCardResult =
  | Named<'TillSession', TillSessionObject>
  | Named<'CardCodeProblem', CardCodeProblemObject>;

export const ScanCardResultUnion = createUnionType({
  name: 'ScanCardResult',
  types: () => [TillSessionObject, CardCodeProblemObject] as const,
  resolveType,
});

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
