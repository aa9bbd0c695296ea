import { expect, test } from '@jest/globals';
import { buildSchema, parse } from 'graphql';
import { withInputDefaults } from './input-defaults.js';

const schema = buildSchema(`
  input Line { id: ID! quantity: Int! = 1 }
  input Sale { lines: [Line!]! main: Line points: Int! = 0 codes: [String!]! = [] note: String }
  type Query { sell(sale: Sale!, sales: [Sale!], count: Int = 5): Int }
`);
const document = parse(
  'query ($sale: Sale!, $sales: [Sale!], $count: Int) { sell(sale: $sale, sales: $sales, count: $count) }',
);

const filled = (variables: Readonly<Record<string, unknown>>) =>
  withInputDefaults(schema, document, variables);

test('fields left out get their defaults, at any depth', () => {
  const sale = { lines: [{ id: '1' }, { id: '2', quantity: 3 }], main: { id: '4' } };
  const whole = {
    lines: [
      { id: '1', quantity: 1 },
      { id: '2', quantity: 3 },
    ],
    main: { id: '4', quantity: 1 },
    points: 0,
    codes: [],
  };
  expect(filled({ sale, sales: [sale] })).toEqual({ sale: whole, sales: [whole] });
});

test.each([
  [{ sale: { lines: [], points: null, codes: ['a'], note: null } }],
  [{ sale: { lines: [], points: 7, codes: [] }, count: null }],
])('what is given stays, nulls too: %j', (variables) => {
  expect(filled(variables)).toEqual({ ...variables });
});

test('what has not the form of its type is left to the check that follows', () => {
  expect(filled({ sale: 'text', sales: 4, other: {} })).toEqual({
    sale: 'text',
    sales: 4,
    other: {},
  });
  expect(filled({ sale: null })).toEqual({ sale: null });
});

test('a document without variables has none', () => {
  expect(withInputDefaults(schema, parse('{ __typename }'), null)).toEqual({});
});
