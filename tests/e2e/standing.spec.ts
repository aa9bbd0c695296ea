import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { closeAccount } from '../testkit/account.js';
import { balance } from '../testkit/points.js';
import { expectType } from '../testkit/results.js';
import { type Scene, startScene } from '../testkit/scene.js';
import { cardCode, TILL_DOCUMENTS } from '../testkit/till.js';

const FREEZE = `mutation ($cardNumber: String!, $reason: String!) {
  freezeMember(cardNumber: $cardNumber, reason: $reason) }`;
const UNFREEZE = `mutation ($cardNumber: String!, $reason: String!) {
  unfreezeMember(cardNumber: $cardNumber, reason: $reason) }`;

let scene: Scene;

beforeAll(async () => {
  scene = await startScene();
});

afterAll(() => scene.close());

async function cardNumberOf(token: string): Promise<string> {
  const query = '{ me { card { number } } }';
  const { me } = await scene.app.client.ask<{ me: { card: { number: string } } }>(
    query,
    {},
    { token },
  );
  return me.card.number;
}

const order = (document: string, cardNumber: string, reason = 'phone stolen') =>
  scene.app.client.gql(document, { cardNumber, reason }, { token: scene.operator, language: 'en' });

test('a frozen card shows no codes and is not served, until it is unfrozen', async () => {
  const { client } = scene.app;
  const { token } = await scene.member('frozen');
  const cardNumber = await cardNumberOf(token);
  const code = await cardCode(client, token);
  expect((await order(FREEZE, cardNumber)).errors).toEqual([]);

  const refused = await client.gql(TILL_DOCUMENTS.cardCodes, {}, { token, language: 'en' });
  expect(refused.errors[0]).toMatchObject({
    message:
      'Your account is frozen and the card cannot be shown for now. Your points are safe. Please contact customer service.',
    extensions: { code: 'FORBIDDEN' },
  });
  const replace = 'mutation { replaceCardCodes(reason: LOST) { generation } }';
  expect(await client.refusal(replace, {}, { token })).toBe('FORBIDDEN');
  expect(await scene.till.scan(code)).toMatchObject({ reason: 'BLOCKED' });
  expect((await balance(client, token)).available).toBe(500);

  expect((await order(UNFREEZE, cardNumber, 'found again')).errors).toEqual([]);
  expectType(await scene.till.scan(await cardCode(client, token)), 'TillSession');
});

test('who did it and why is kept, once for each change', async () => {
  const { token, memberId } = await scene.member('watched');
  const cardNumber = await cardNumberOf(token);
  await Promise.all(Array.from({ length: 5 }, () => order(FREEZE, cardNumber)));
  await order(UNFREEZE, cardNumber, 'a mistake');
  await order(UNFREEZE, cardNumber, 'a mistake');
  const changes = await scene.app.database.rows(
    'SELECT standing, reason FROM standing_change WHERE member_id = ? ORDER BY id',
    [memberId],
  );
  expect(changes).toEqual([
    { standing: 'FROZEN', reason: 'phone stolen' },
    { standing: 'ACTIVE', reason: 'a mistake' },
  ]);
});

test('a card that nobody has, or nobody any more, is not found', async () => {
  expect((await order(FREEZE, '1000000000000008')).errors[0]?.extensions.code).toBe('NOT_FOUND');
  const { token } = await scene.member('gone');
  const cardNumber = await cardNumberOf(token);
  await closeAccount(scene.app.client, token);
  for (const document of [FREEZE, UNFREEZE]) {
    expect((await order(document, cardNumber)).errors[0]?.extensions.code).toBe('NOT_FOUND');
  }
});

test('a frozen member may close the account', async () => {
  const { token } = await scene.member('leaving');
  await order(FREEZE, await cardNumberOf(token));
  expect((await closeAccount(scene.app.client, token)).__typename).toBe('AccountClosed');
});
