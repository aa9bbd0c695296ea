import { passesLuhn } from '@huiji/shared-types';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { expectType } from '../testkit/results.js';
import { after, type Scene, startScene, WEDNESDAY } from '../testkit/scene.js';
import { cardCodes, TILL_DOCUMENTS } from '../testkit/till.js';

const STEP_MS = 60_000;

let scene: Scene;

beforeAll(async () => {
  scene = await startScene();
});

afterAll(() => scene.close());

const REPLACE = `mutation ($reason: CardCodeReplacement!) { replaceCardCodes(reason: $reason) {
  serverTime stepSeconds generation firstStep codes } }`;

async function replace(token: string, reason: string) {
  const answer = await scene.app.client.ask<{
    replaceCardCodes: { generation: number; firstStep: number; codes: string[] };
  }>(REPLACE, { reason }, { token });
  return answer.replaceCardCodes;
}

test('sixty codes for the coming hour, from this minute on', async () => {
  const { token } = await scene.member('bearer');
  const batch = await cardCodes(scene.app.client, token);
  const firstStep = Math.floor(Date.parse(WEDNESDAY) / STEP_MS);
  expect(batch).toMatchObject({
    serverTime: WEDNESDAY,
    stepSeconds: 60,
    firstStep,
    generation: 1,
  });
  expect(batch.codes).toHaveLength(60);
  expect(new Set(batch.codes).size).toBe(60);
  const handles = batch.codes.map((code) => code.slice(2, 11));
  expect(new Set(handles).size).toBe(1);
  batch.codes.forEach((code, i) => {
    expect(code).toMatch(/^\d{20}$/);
    expect(code).not.toMatch(/^(1[0-5]|2[5-9]|30|62)/);
    expect(passesLuhn(code)).toBe(true);
    expect(Number(code[11])).toBe((firstStep + i) % 10);
  });
});

test('the same batch again, until a code is used or replaced', async () => {
  const { token } = await scene.member('steady');
  const { client } = scene.app;
  const first = await cardCodes(client, token, 3);
  expect(await cardCodes(client, token, 3)).toEqual(first);
  expect((await cardCodes(client, token)).codes.slice(0, 3)).toEqual(first.codes);
});

test('two members share no code', async () => {
  const { client } = scene.app;
  const [one, other] = await Promise.all(
    ['apart-1', 'apart-2'].map(async (name) => cardCodes(client, (await scene.member(name)).token)),
  );
  const shared = one?.codes.filter((code) => other?.codes.includes(code));
  expect(shared).toEqual([]);
});

test.each(['SCREENSHOT', 'LOST', 'MANUAL'])(
  'replacing (%s) kills every code handed out before',
  async (reason) => {
    const { token } = await scene.member(`replacing-${reason.toLowerCase()}`);
    const old = await cardCodes(scene.app.client, token);
    const fresh = await replace(token, reason);
    expect(fresh).toMatchObject({ generation: old.generation + 1, firstStep: old.firstStep });
    expect(fresh.codes).toHaveLength(60);
    expect(fresh.codes.filter((code) => old.codes.includes(code))).toEqual([]);

    const refused = await scene.till.scan(old.codes[0] ?? '');
    expect(expectType(refused, 'CardCodeProblem').reason).toBe('INVALID');
    expectType(await scene.till.scan(fresh.codes[0] ?? ''), 'TillSession');
  },
);

test('after a code was used, the same minute has two more, then no other', async () => {
  const { token } = await scene.member('busy');
  const used: string[] = [];
  for (let visit = 0; visit < 3; visit++) {
    const { codes } = await cardCodes(scene.app.client, token, 1);
    used.push(codes[0] ?? '');
    expectType(await scene.till.scan(codes[0] ?? ''), 'TillSession');
  }
  expect(new Set(used).size).toBe(3);
  const { codes } = await cardCodes(scene.app.client, token, 2);
  const other = await scene.otherTill.scan(codes[0] ?? '');
  expect(expectType(other, 'CardCodeProblem').reason).toBe('REPLAYED');

  const later = await scene.at(after(WEDNESDAY, STEP_MS));
  expectType(await later.till.scan(codes[1] ?? ''), 'TillSession');
  scene = await later.at(WEDNESDAY);
});

test.each([0, -1, 61, 2 ** 31 - 1])('a batch of %i is refused', async (count) => {
  const { token } = await scene.member('greedy');
  const refusal = await scene.app.client.refusal(TILL_DOCUMENTS.cardCodes, { count }, { token });
  expect(refusal).toBe('BAD_USER_INPUT');
});

test('count defaults to sixty', async () => {
  const { token } = await scene.member('default');
  const { cardCodes: batch } = await scene.app.client.ask<{ cardCodes: { codes: string[] } }>(
    '{ cardCodes { codes } }',
    {},
    { token },
  );
  expect(batch.codes).toHaveLength(60);
});
