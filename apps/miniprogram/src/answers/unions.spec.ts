import fs from 'node:fs';
import path from 'node:path';
import { expect, test } from '@jest/globals';
import {
  buildSchema,
  getNamedType,
  isEnumType,
  isUnionType,
  Kind,
  parse,
  TypeInfo,
  visit,
  visitWithTypeInfo,
} from 'graphql';
import { AREAS } from './telling.testing';

const schema = buildSchema(
  fs.readFileSync(path.resolve('../../packages/shared-types/schema.graphql'), 'utf8'),
);

const documents = fs
  .readdirSync('src', { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.graphql'))
  .map((file) => parse(fs.readFileSync(path.join('src', file), 'utf8')));

/** The names of all types of a kind that the app's documents ask for. */
function askedFor(isWanted: (type: unknown) => boolean): string[] {
  const names = new Set<string>();
  for (const document of documents) {
    const info = new TypeInfo(schema);
    visit(
      document,
      visitWithTypeInfo(info, {
        enter: (node) => {
          if (node.kind !== Kind.FIELD) return;
          const type = info.getType();
          const named = type ? getNamedType(type) : undefined;
          if (named && isWanted(named)) names.add(named.name);
        },
      }),
    );
  }
  return [...names].sort();
}

test('every union and enum that the server may answer with is one whose words are known', () => {
  expect(askedFor(isUnionType)).toEqual(Object.keys(AREAS).sort());
  // The other enums choose an icon, a title or an entrance by a Record over all of their values.
  expect(askedFor(isEnumType)).toEqual([
    'CardCodeReason',
    'CardEventKind',
    'FallbackReason',
    'FulfillmentMethod',
    'GiftLimit',
    'GiftRefusal',
    'GiftState',
    'GiftUnavailability',
    'LuckyWheelState',
    'MessageTemplate',
    'PhoneRefusal',
    'PointsEntryKind',
    'PrizeClaimState',
    'PrizeKind',
    'RedemptionStatus',
    'RewardAvailabilityState',
    'RewardKind',
    'StaffRole',
    'VoucherRefusalReason',
    'VoucherState',
  ]);
});
