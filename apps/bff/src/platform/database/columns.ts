import type { ColumnOptions } from 'typeorm';
import { safeInteger } from './transformers.js';

const ID_CHARACTERS = 26;

/** A ULID. */
export const idColumn = {
  type: 'char',
  length: ID_CHARACTERS,
  charset: 'ascii',
  collation: 'ascii_bin',
} as const satisfies ColumnOptions;

/** A word of our own (kind, state, code): ascii, compared byte by byte. */
export const codeColumn = (length: number) =>
  ({ type: 'varchar', length, charset: 'ascii', collation: 'ascii_bin' }) as const;

/** Text that others chose (names, numbers of a till), compared byte by byte. */
export const textColumn = (length: number) =>
  ({ type: 'varchar', length, charset: 'utf8mb4', collation: 'utf8mb4_bin' }) as const;

/** Points, fen, counts and instants (epoch ms): whole numbers. */
export const wholeNumberColumn = {
  type: 'bigint',
  transformer: safeInteger,
} as const satisfies ColumnOptions;
