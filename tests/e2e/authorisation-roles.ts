import type { Variables } from '../testkit/graphql-client.js';
import type { TestWheel } from '../testkit/wheel.js';

export const CALLERS = [
  'anonymous',
  'member',
  'other member',
  'clerk',
  'clerk of another store',
  'operator',
] as const;
export type Caller = (typeof CALLERS)[number];

/** What the calls are about: all of it the first member's, at the first clerk's store. */
export interface World {
  readonly tillSessionId: string;
  readonly receiptNumber: string;
  /** That nobody has used. */
  readonly refreshToken: string;
  /** Of somebody whom nothing else is about. */
  readonly cardNumber: string;
  readonly rewardId: string;
  readonly closingRewardId: string;
  /** Open, with goods on every sector. */
  readonly wheel: TestWheel;
  readonly storeId: string;
  /** A new redemption of the first member, to be picked up at the first clerk's store. */
  freshRedemption(): Promise<{ readonly id: string; readonly pickupCode: string }>;
  /** A new gift of somebody whom nothing else is about, of 10 points. */
  freshGift(): Promise<{ readonly id: string; readonly token: string }>;
  /** One of the first member's. */
  ownGift(): Promise<{ readonly id: string }>;
  /** A new spin of the first member that won goods. */
  freshPrize(): Promise<{ readonly id: string }>;
  /** A card code that nobody has used. */
  freshCode(): Promise<string>;
}

export interface Operation {
  readonly document: string;
  readonly variables?: (world: World) => Variables | Promise<Variables>;
  /** By caller, in the order of CALLERS: the code of the error, the union member, or OK. */
  readonly expected: readonly [string, string, string, string, string, string];
}

export const EVERYBODY = ['OK', 'OK', 'OK', 'OK', 'OK', 'OK'] as const;
export const SIGNED_IN = ['UNAUTHENTICATED', 'OK', 'OK', 'OK', 'OK', 'OK'] as const;
export const MEMBERS = [
  'UNAUTHENTICATED',
  'OK',
  'OK',
  'FORBIDDEN',
  'FORBIDDEN',
  'FORBIDDEN',
] as const;
/** @param own what the operator gets */
export const operators = (own: string) =>
  ['UNAUTHENTICATED', 'FORBIDDEN', 'FORBIDDEN', 'FORBIDDEN', 'FORBIDDEN', own] as const;
export const OPERATORS = operators('OK');
/** @param own what the clerk of the store gets, and `other` the clerk of another */
export const clerks = (own: string, other: string) =>
  ['UNAUTHENTICATED', 'FORBIDDEN', 'FORBIDDEN', own, other, 'FORBIDDEN'] as const;

export type Matrix = Readonly<Record<string, Operation>>;
