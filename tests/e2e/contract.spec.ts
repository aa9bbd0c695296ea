import { readFileSync } from 'node:fs';
import { expect, test } from '@jest/globals';
import { buildSchema } from 'graphql';
import { missingFromSchema } from './missing-from-schema.js';

const read = (path: string): string => readFileSync(new URL(path, import.meta.url), 'utf8');

const contract = read('./fixtures/contract-1.graphql');
const emitted = read('../../packages/shared-types/schema.graphql');

/** What is missing when one piece of the contract is written otherwise. */
function missingAfter(piece: string, instead: string): string[] {
  expect(contract).toContain(piece);
  const changed = contract.replace(piece, instead);
  return missingFromSchema(buildSchema(contract), buildSchema(changed));
}

test.each(['1', '2', '3', '4', '5'])('the emitted schema is a superset of contract %s', (issue) => {
  const promised = buildSchema(read(`./fixtures/contract-${issue}.graphql`));
  expect(missingFromSchema(promised, buildSchema(emitted))).toEqual([]);
});

test.each([
  ['a field gone', '  nickname: String!\n', '', ['Member.nickname is missing']],
  [
    'a field nullable',
    'nickname: String!',
    'nickname: String',
    ['Member.nickname is String, not String!'],
  ],
  [
    'an argument required',
    'expiring(withinDays: Int = 30)',
    'expiring(withinDays: Int!)',
    ['PointsAccount.expiring(withinDays) is Int!, not Int = 30'],
  ],
  [
    'an argument gone',
    'cardCodes(count: Int = 60)',
    'cardCodes',
    ['Query.cardCodes(count) is missing'],
  ],
  ['a new argument required', 'me: Member!', 'me(id: ID!): Member!', ['Query.me requires id']],
  [
    'an input required',
    'inviteCode: String',
    'inviteCode: String!',
    ['LoginWithWechatInput.inviteCode is String!, not String'],
  ],
  [
    'a new input required',
    'input LoginStaffInput {',
    'input LoginStaffInput { captcha: String!',
    ['LoginStaffInput requires captcha'],
  ],
  ['a value gone', 'LOST\n  MANUAL', 'LOST', ['CardCodeReplacement.MANUAL is missing']],
  [
    'a member gone',
    'union ScanCardResult = TillSession | CardCodeProblem',
    'union ScanCardResult = TillSession',
    ['ScanCardResult has no CardCodeProblem'],
  ],
  [
    'an interface gone',
    'type CardCodeProblem implements Problem',
    'type CardCodeProblem',
    ['CardCodeProblem does not implement Problem'],
  ],
  [
    'another kind',
    'scalar Fen',
    'enum Fen { ONE }',
    ['Fen is EnumTypeDefinition, not ScalarTypeDefinition'],
  ],
])('%s would be seen', (_, piece, instead, missing) => {
  expect(missingAfter(piece, instead)).toEqual(missing);
});

test.each([
  ['a new field', 'nickname: String!', 'nickname: String! motto: String'],
  ['a new value', 'LOST\n  MANUAL', 'LOST MANUAL OTHER'],
  ['a new argument with a default', 'stores: [Store!]!', 'stores(city: String = "all"): [Store!]!'],
  ['a new input that may be left out', 'inviteCode: String', 'inviteCode: String channel: String'],
])('%s is no loss', (_, piece, instead) => {
  expect(missingAfter(piece, instead)).toEqual([]);
});
