import { randomUUID } from 'node:crypto';
import type { CallOptions, GraphQLClient } from './graphql-client.js';
import { expectType } from './results.js';

export interface EarnedPart {
  readonly ruleCode: string;
  readonly title: string;
  readonly points: number;
}

export interface TillMember {
  readonly maskedNickname: string;
  readonly maskedPhone: string | null;
  readonly tier: { readonly code: string };
  readonly available: number;
}

/** A voucher that a sale takes. */
export interface TakenVoucher {
  readonly voucherId: string;
  readonly title: string;
  readonly takenFen: number;
}

export interface Sale {
  readonly __typename: 'Sale';
  readonly id: string;
  readonly receiptNumber: string;
  readonly store: { readonly id: string };
  readonly occurredAt: string;
  readonly grossFen: number;
  readonly voucherFen: number;
  readonly vouchers: readonly TakenVoucher[];
  readonly pointsSpent: number;
  readonly pointsValueFen: number;
  readonly payableFen: number;
  readonly pointsEarned: number;
  readonly breakdown: readonly EarnedPart[];
  readonly availableAfter: number;
  readonly refundedFen: number;
  readonly member: TillMember;
}

export interface SaleQuote {
  readonly __typename: 'SaleQuote';
  readonly grossFen: number;
  readonly voucherFen: number;
  readonly vouchers: readonly TakenVoucher[];
  readonly pointsSpent: number;
  readonly pointsValueFen: number;
  readonly payableFen: number;
  readonly maxPointsToSpend: number;
  readonly pointsEarned: number;
  readonly breakdown: readonly EarnedPart[];
}

export interface SaleRefund {
  readonly __typename: 'SaleRefund';
  readonly id: string;
  readonly refundedFen: number;
  readonly voucherFen: number;
  readonly cashFen: number;
  readonly pointsReturned: number;
  readonly pointsClawedBack: number;
  readonly debtAfter: number;
  readonly vouchersReturned: number;
  readonly vouchersLapsed: number;
  readonly sale: Omit<Sale, '__typename'>;
}

interface Refusal<Name extends string> {
  readonly __typename: Name;
  readonly message: string;
}

type SaleRefusal =
  | (Refusal<'InsufficientPoints'> & { readonly required: number; readonly available: number })
  | Refusal<'TillSessionExpired'>
  | (Refusal<'SpendLimitExceeded'> & { readonly maxPointsToSpend: number })
  | (Refusal<'VoucherProblem'> & {
      readonly code: string;
      readonly reason: string;
      readonly minimumSpendFen: number | null;
      readonly lapsedAt: string | null;
      readonly usedAt: string | null;
    });

export type QuoteResult = SaleQuote | SaleRefusal;
export type RecordResult =
  | Sale
  | SaleRefusal
  | (Refusal<'ReceiptAlreadyRecorded'> & { readonly sale: Omit<Sale, '__typename'> });
export type RefundResult =
  | SaleRefund
  | (Refusal<'SaleRefundProblem'> & { readonly refundableFen: number });
export type ScanResult =
  | {
      readonly __typename: 'TillSession';
      readonly id: string;
      readonly expiresAt: string;
      readonly member: TillMember;
    }
  | (Refusal<'CardCodeProblem'> & { readonly reason: string });

export interface SaleLine {
  readonly lineId: string;
  readonly category: string;
  readonly name?: string;
  readonly quantity?: number;
  readonly amountFen: number;
}

export interface QuoteInput {
  readonly tillSessionId: string;
  readonly lines: readonly SaleLine[];
  readonly pointsToSpend?: number;
  readonly voucherCodes?: readonly string[];
}

export interface RecordInput extends QuoteInput {
  readonly receiptNumber: string;
  readonly occurredAt?: string;
  readonly idempotencyKey: string;
}

export interface RefundInput {
  readonly receiptNumber: string;
  readonly lines?: readonly { readonly lineId: string; readonly amountFen: number }[];
  readonly idempotencyKey: string;
}

const TILL_MEMBER = 'maskedNickname maskedPhone tier { code } available';
const BREAKDOWN = 'breakdown { ruleCode title points }';
const VOUCHERS = 'voucherFen vouchers { voucherId title takenFen }';
const SALE = `fragment SaleParts on Sale {
  id receiptNumber store { id } occurredAt grossFen ${VOUCHERS} pointsSpent pointsValueFen payableFen
  pointsEarned ${BREAKDOWN} availableAfter refundedFen member { ${TILL_MEMBER} }
}`;
const REFUSALS = `__typename
  ... on Problem { message }
  ... on InsufficientPoints { required available }
  ... on SpendLimitExceeded { maxPointsToSpend }
  ... on VoucherProblem { code reason minimumSpendFen lapsedAt usedAt }`;

export const TILL_DOCUMENTS = {
  cardCodes: `query ($count: Int) { cardCodes(count: $count) {
    serverTime stepSeconds generation firstStep codes } }`,
  scanCard: `mutation ($input: ScanCardInput!) { scanCard(input: $input) {
    __typename
    ... on TillSession { id expiresAt member { ${TILL_MEMBER} } }
    ... on CardCodeProblem { message reason } } }`,
  quoteSale: `mutation ($input: QuoteSaleInput!) { quoteSale(input: $input) { ${REFUSALS}
    ... on SaleQuote { grossFen ${VOUCHERS} pointsSpent pointsValueFen payableFen maxPointsToSpend
      pointsEarned ${BREAKDOWN} } } }`,
  recordSale: `mutation ($input: RecordSaleInput!) { recordSale(input: $input) { ${REFUSALS}
    ... on Sale { ...SaleParts }
    ... on ReceiptAlreadyRecorded { sale { ...SaleParts } } } } ${SALE}`,
  refundSale: `mutation ($input: RefundSaleInput!) { refundSale(input: $input) { __typename
    ... on SaleRefundProblem { message refundableFen }
    ... on SaleRefund { id refundedFen voucherFen cashFen pointsReturned pointsClawedBack debtAfter
      vouchersReturned vouchersLapsed sale { ...SaleParts } } } } ${SALE}`,
} as const;

export interface CardCodes {
  readonly serverTime: string;
  readonly stepSeconds: number;
  readonly generation: number;
  readonly firstStep: number;
  readonly codes: readonly string[];
}

/** Codes of the member whose token it is. */
export async function cardCodes(client: GraphQLClient, token: string, count = 60) {
  const { cardCodes: batch } = await client.ask<{ cardCodes: CardCodes }>(
    TILL_DOCUMENTS.cardCodes,
    { count },
    { token },
  );
  return batch;
}

/** The code that the member's phone shows now. */
export async function cardCode(client: GraphQLClient, token: string): Promise<string> {
  const { codes } = await cardCodes(client, token, 1);
  const [first] = codes;
  if (first === undefined) throw new Error('cardCodes gave no code');
  return first;
}

/** A till as its clerk uses it. */
export interface Till {
  readonly terminalId: string;
  scan(code: string): Promise<ScanResult>;
  /** Scans the member's present card code. @returns the till session's id */
  serve(memberToken: string): Promise<string>;
  quote(input: QuoteInput): Promise<QuoteResult>;
  record(input: RecordInput): Promise<RecordResult>;
  /** Records a sale that must succeed, under a fresh receipt number and key unless given. */
  sell(
    input: Omit<RecordInput, 'receiptNumber' | 'idempotencyKey'> & Partial<RecordInput>,
  ): Promise<Sale>;
  refund(input: RefundInput): Promise<RefundResult>;
  /** Refunds what must be refundable, under a fresh key. */
  giveBack(input: Omit<RefundInput, 'idempotencyKey'>): Promise<SaleRefund>;
}

export interface TillOptions extends CallOptions {
  readonly terminalId?: string;
}

export function openTill(
  client: GraphQLClient,
  token: string,
  { terminalId = 'till-1', ...options }: TillOptions = {},
): Till {
  const call = async <Result>(operation: keyof typeof TILL_DOCUMENTS, input: object) => {
    const answer = await client.ask<Record<string, Result>>(
      TILL_DOCUMENTS[operation],
      { input },
      { token, ...options },
    );
    const result = answer[operation];
    if (result === undefined) throw new Error(`${operation} is missing from its answer`);
    return result;
  };
  const till: Till = {
    terminalId,
    scan: (code) => call<ScanResult>('scanCard', { code, terminalId }),
    async serve(memberToken) {
      const session = await till.scan(await cardCode(client, memberToken));
      return expectType(session, 'TillSession').id;
    },
    quote: (input) => call<QuoteResult>('quoteSale', input),
    record: (input) => call<RecordResult>('recordSale', input),
    async sell(input) {
      const result = await till.record({
        receiptNumber: newReceipt(),
        idempotencyKey: newKey(),
        ...input,
      });
      return expectType(result, 'Sale');
    },
    refund: (input) => call<RefundResult>('refundSale', input),
    async giveBack(input) {
      return expectType(await till.refund({ idempotencyKey: newKey(), ...input }), 'SaleRefund');
    },
  };
  return till;
}

export const newKey = (): string => randomUUID();

let receipts = 0;
/** Another receipt number each time. */
export const newReceipt = (): string => `R-${process.pid}-${++receipts}`;

/** One line of the sale; `lineId` 1. */
export const line = (category: string, amountFen: number, lineId = '1'): SaleLine => ({
  lineId,
  category,
  amountFen,
});

/** What each rule made. */
export const parts = (breakdown: readonly EarnedPart[]): Record<string, number> =>
  Object.fromEntries(breakdown.map(({ ruleCode, points }) => [ruleCode, points]));
