import { describe, expect, test } from '@jest/globals';
import { buildSchema, parse, specifiedRules, validate } from 'graphql';
import { documentRules } from './limits.rule.js';

const schema = buildSchema(`
  type Query { node: Node! }
  type Node { id: ID! next: Node! }
`);

const problems = (document: string, production = false): string[] =>
  validate(schema, parse(document), [...specifiedRules, ...documentRules(production)]).map(
    (error) => error.message,
  );

const nested = (levels: number): string =>
  `{ node ${'{ next '.repeat(levels - 2)} { id } ${'}'.repeat(levels - 2)} }`;

test('ten levels are fine, eleven are not', () => {
  expect(problems(nested(10))).toEqual([]);
  expect(problems(nested(11))).toEqual(['The operation is 11 levels deep; at most 10 are allowed']);
});

test('fragments hide no depth', () => {
  const document = `{ node { ...A } } fragment A on Node { next { next { next { next { next { ...B } } } } } }
    fragment B on Node { next { next { next { next { id } } } } }`;
  expect(problems(document)).toEqual(['The operation is 11 levels deep; at most 10 are allowed']);
});

test('a fragment that contains itself is reported, not followed', () => {
  const document = '{ node { ...A } } fragment A on Node { next { ...A } }';
  expect(problems(document).join()).toMatch(/Cannot spread fragment "A" within itself/);
});

test('one operation per document', () => {
  expect(problems('query A { node { id } } query B { node { id } }')).toContain(
    'Send one operation per document',
  );
});

test('aliases do not multiply the work without end', () => {
  const aliases = Array.from({ length: 16 }, (_, i) => `n${i}: node { id }`).join(' ');
  expect(problems(`{ ${aliases} }`).join()).toMatch(/alias/i);
});

describe('introspection', () => {
  const question = '{ __schema { types { fields { type { ofType { ofType { name } } } } } } }';

  test('is for development', () => {
    expect(problems(question)).toEqual([]);
  });

  test('is off in production', () => {
    expect(problems(question, true).join()).toMatch(/introspection/);
  });
});
