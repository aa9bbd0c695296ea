import { after, WEDNESDAY } from '../testkit/scene.js';

/** A value that must be refused, and what is wrong with it; undefined leaves the field out. */
export type BadValue = readonly [what: string, value: unknown];

const HOUR_MS = 3_600_000;

const wrongForText: readonly BadValue[] = [
  ['missing', undefined],
  ['null', null],
  ['a number', 7],
  ['true', true],
  ['a list', ['a', 'b']],
  ['an object', { a: 1 }],
];

const tooLong = (length: number): BadValue => [`${length} characters`, 'x'.repeat(length)];
const empty: BadValue = ['empty', ''];

export const text = (longest: number): readonly BadValue[] => [
  ...wrongForText,
  empty,
  tooLong(longest + 1),
  tooLong(100_000),
];

export const optionalText = (longest: number): readonly BadValue[] =>
  text(longest).filter(([what]) => !['missing', 'null', 'empty'].includes(what));

/** 1 to 64 printable characters. */
export const printable: readonly BadValue[] = [
  ...text(64),
  ['a blank', ' '],
  ['a control character', 'a\u0000b'],
  ['a line break', 'a\nb'],
  ['a tab', 'a\tb'],
  ['DEL', 'a\u007f'],
  ['a change of direction', 'a\u202eb'],
  ['a zero-width space', 'a\u200bb'],
  ['half a character', 'a\ud800'],
];

/** 1 to 64 characters. */
export const key: readonly BadValue[] = text(64);

/** An id is taken as a text of any form: what names nothing is the contract's refusal. */
export const id: readonly BadValue[] = [
  ['missing', undefined],
  ['null', null],
  ['a fraction', 1.5],
  ['true', true],
  ['a list', ['a', 'b']],
];

const wrongForNumber: readonly BadValue[] = [
  ['null', null],
  ['negative', -1],
  ['a fraction', 1.5],
  ['2^53', 2 ** 53],
  ['-2^53', -(2 ** 53)],
  ['1e300', 1e300],
  ['a text', '100'],
  ['true', true],
  ['a list', [1, 2]],
];

const missing: BadValue = ['missing', undefined];
const zero: BadValue = ['zero', 0];

export const amountFen: readonly BadValue[] = [
  missing,
  ...wrongForNumber,
  zero,
  ['one more than the most', 100_000_001],
];

export const pointsToSpend: readonly BadValue[] = wrongForNumber;

export const quantity: readonly BadValue[] = [
  ...wrongForNumber,
  zero,
  ['100', 100],
  ['2^31', 2 ** 31],
];

/** A count with a default; null is the default too. */
export const count = (most: number): readonly BadValue[] => [
  ...wrongForNumber.filter(([what]) => what !== 'null'),
  zero,
  [`${most + 1}`, most + 1],
  ['2^31', 2 ** 31],
];

export const instant: readonly BadValue[] = [
  missing,
  ['null', null],
  ['empty', ''],
  ['a word', 'yesterday'],
  ['a number', 1_795_000_000_000],
  ['a day', '2026-11-25'],
  ['without a zone', '2026-11-25T10:00:00'],
  ['a day that does not exist', '2026-02-30T00:00:00.000Z'],
  ['an hour that does not exist', '2026-11-25T24:00:00.000Z'],
];

export const occurredAt: readonly BadValue[] = [
  ...instant.filter(([what]) => what !== 'missing' && what !== 'null'),
  ['ahead', after(WEDNESDAY, 1)],
  ['more than 24 h back', after(WEDNESDAY, -24 * HOUR_MS - 1)],
];

export const oneOf: readonly BadValue[] = [
  missing,
  ['null', null],
  ['unknown', 'STOLEN'],
  ['in lower case', 'lost'],
  ['a number', 1],
];

/** @param line one that would be taken */
export const lines = (line: object): readonly BadValue[] => [
  ['none', []],
  ['201', Array.from({ length: 201 }, (_, i) => ({ ...line, lineId: `${i}` }))],
  ['two of one lineId', [line, line]],
  ['null among them', [line, null]],
  ['a text', 'lines'],
  ['a field that there is not', [{ ...line, price: 1 }]],
];

export const someLines = (line: object): readonly BadValue[] => [
  missing,
  ['null', null],
  ...lines(line),
];

export const voucherCodes: readonly BadValue[] = [
  ['null', null],
  ['null among them', [null]],
  ['an empty one', ['']],
  ['numbers', [1]],
  ['a line break', ['A\nB']],
  ['more than 10', Array.from({ length: 11 }, (_, i) => `V-${i}`)],
];
