import type { Variables } from '../testkit/graphql-client.js';
import type * as bad from './bad-input-cases.js';

/** What the calls are about. */
export interface World {
  readonly tillSessionId: string;
  readonly receiptNumber: string;
  readonly rewardId: string;
  readonly storeId: string;
}

/** One operation and what it must refuse. */
export interface Operation {
  readonly document: string;
  /** LEAVER is a member whom nothing else is about. */
  readonly caller: 'NOBODY' | 'MEMBER' | 'LEAVER' | 'CLERK' | 'OPERATOR';
  /** Variables that would be taken. */
  readonly good: (world: World) => Variables;
  /** Values that must be refused, by the path at which each is put. */
  readonly fields: Readonly<Record<string, readonly bad.BadValue[]>>;
}
