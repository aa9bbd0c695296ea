import type { Fen, VoucherKindId } from '@huiji/shared-types';
import type { Text } from '../../platform/graphql/text.js';

/** Where a kind's codes come from: a pool that was loaded, or made when one is handed out. */
export const CODE_SOURCES = ['LOADED', 'GENERATED'] as const;
export type CodeSource = (typeof CODE_SOURCES)[number];

/** What vouchers of one kind are worth, and for how long; never changes. */
export interface VoucherKind {
  readonly id: VoucherKindId;
  /** What staff know it by, such as `coffee-20`. */
  readonly code: string;
  readonly title: Text;
  /** What one takes off a sale, at most. */
  readonly valueFen: Fen;
  /** What a sale has to come to; 0: anything. */
  readonly minimumSpendFen: Fen;
  /** Good until the end of so many business days after the one on which it is handed out. */
  readonly validDays: number;
  readonly codes: CodeSource;
}
