import { afterAll, afterEach, beforeAll, describe, expect, test } from '@jest/globals';
import { BIND_PHONE, bindPhone, mintPhoneCode } from '../testkit/account.js';
import { expectType } from '../testkit/results.js';
import { type Scene, startScene, WEDNESDAY } from '../testkit/scene.js';
import { advanceClock, freezeClock, setWechatFaults } from '../testkit/stand-in.js';
import { cardCode, newKey } from '../testkit/till.js';

const ADDRESS = '/wxa/business/getuserphonenumber';
const FIVE_MINUTES_MS = 5 * 60_000;

let scene: Scene;

beforeAll(async () => {
  scene = await startScene();
});

afterEach(async () => {
  await setWechatFaults(scene.app.client.url, []);
  await freezeClock(scene.app.client.url, WEDNESDAY);
});

afterAll(() => scene.close());

async function someone(name: string) {
  const { client } = scene.app;
  const { token, memberId } = await scene.member(name);
  return {
    token,
    memberId,
    bind: (code: string, key?: string) => bindPhone(client, token, code, key),
    code: () => mintPhoneCode(client, name),
    async phone(): Promise<string | null> {
      const query = '{ me { maskedPhone } }';
      const { me } = await client.ask<{ me: { maskedPhone: string | null } }>(query, {}, { token });
      return me.maskedPhone;
    },
  };
}

/** How often WeChat was asked for a number so far. */
async function numbersAsked(): Promise<number> {
  const outbox = await (await fetch(`${scene.app.client.url}/__standin/outbox`)).json();
  return outbox.filter(({ path }: { path: string }) => path === ADDRESS).length;
}

/** How many numbers the shop has been charged for. */
async function charged(): Promise<number> {
  const metrics = await (await fetch(`${scene.app.client.url}/metrics`)).text();
  return Number(/^huiji_phone_numbers_total\{answer="number"\} (\d+)/m.exec(metrics)?.[1] ?? 0);
}

describe('a number that WeChat verified', () => {
  test('is the member’s, masked, also at the till; nobody reads it in the tables', async () => {
    const ann = await someone('ann');
    expect(await ann.phone()).toBeNull();
    const before = await charged();
    const bound = expectType(await ann.bind(await ann.code()), 'Member');
    expect(bound).toMatchObject({
      id: ann.memberId,
      maskedPhone: expect.stringMatching(/^138\*{4}\d{4}$/),
    });
    expect(await ann.phone()).toBe(bound.maskedPhone);
    expect(await charged()).toBe(before + 1);
    const code = await cardCode(scene.app.client, ann.token);
    const { member } = expectType(await scene.till.scan(code), 'TillSession');
    expect(member.maskedPhone).toBe(bound.maskedPhone);
    const [row] = await scene.app.database.rows<{ sealed: Buffer; phone_digest: string }>(
      'SELECT sealed, phone_digest FROM member_phone WHERE member_id = ?',
      [ann.memberId],
    );
    expect(row?.sealed.toString('latin1')).not.toContain('138');
    expect(row?.phone_digest).toMatch(/^[\w-]{43}$/);
  });

  test('is taken away again, as often as asked', async () => {
    const ben = await someone('ben');
    await ben.bind(await ben.code());
    for (let turn = 0; turn < 2; turn++) {
      const remove = 'mutation { removePhone { maskedPhone } }';
      expect(await scene.app.client.ask(remove, {}, { token: ben.token })).toEqual({
        removePhone: { maskedPhone: null },
      });
    }
    expect(await ben.phone()).toBeNull();
  });

  test('verified anew stays the one number', async () => {
    const cat = await someone('cat');
    await cat.bind(await cat.code());
    await cat.bind(await cat.code());
    const rows = await scene.app.database.rows('SELECT 1 FROM member_phone WHERE member_id = ?', [
      cat.memberId,
    ]);
    expect(rows).toHaveLength(1);
  });

  test('handed on by the carrier belongs to whoever verified it last', async () => {
    const former = await someone('former');
    const next = await someone('next');
    await former.bind(await former.code());
    await next.bind(await next.code());
    // What the carrier does: the number of the former is verified for the next.
    await scene.app.database.rows('DELETE FROM member_phone WHERE member_id = ?', [next.memberId]);
    await scene.app.database.rows('UPDATE member_phone SET member_id = ? WHERE member_id = ?', [
      next.memberId,
      former.memberId,
    ]);
    expect(await former.phone()).toBeNull();
    expectType(await former.bind(await former.code()), 'Member');
    expect(await former.phone()).not.toBeNull();
    expect(await next.phone()).toBeNull();
  });
});

describe('a repeated request', () => {
  test('is answered as the first time and spends no second code', async () => {
    const dan = await someone('dan');
    const [code, key] = [await dan.code(), newKey()];
    const asked = await numbersAsked();
    const first = await dan.bind(code, key);
    expect(first.__typename).toBe('Member');
    expect(await dan.bind(code, key)).toEqual(first);
    expect(await numbersAsked()).toBe(asked + 1);
  });

  test('with another code is a conflict', async () => {
    const eve = await someone('eve');
    const key = newKey();
    await eve.bind(await eve.code(), key);
    const input = { code: await eve.code(), idempotencyKey: key };
    const refusal = await scene.app.client.refusal(BIND_PHONE, { input }, { token: eve.token });
    expect(refusal).toBe('IDEMPOTENCY_CONFLICT');
  });

  test('twenty at once ask WeChat once', async () => {
    const flo = await someone('flo');
    const input = { code: await flo.code(), idempotencyKey: newKey() };
    const asked = await numbersAsked();
    const answers = await Promise.all(
      Array.from({ length: 20 }, () =>
        scene.app.client.gql<{ bindPhone: { __typename: string } }>(
          BIND_PHONE,
          { input },
          { token: flo.token },
        ),
      ),
    );
    const outcomes = answers.map(
      ({ data, errors }) => errors[0]?.extensions.code ?? data?.bindPhone.__typename,
    );
    expect(outcomes).toContain('Member');
    expect(new Set(outcomes).size).toBeLessThanOrEqual(2);
    expect(outcomes.every((outcome) => /^(Member|SERVICE_UNAVAILABLE)$/.test(outcome ?? ''))).toBe(
      true,
    );
    expect(await numbersAsked()).toBe(asked + 1);
    expect((await flo.bind(input.code, input.idempotencyKey)).__typename).toBe('Member');
  });

  test('of a request whose server died: the code is spent, the button is to be pressed again', async () => {
    const gil = await someone('gil');
    const [code, key] = [await gil.code(), newKey()];
    await gil.bind(code, key);
    await scene.app.database.rows("UPDATE phone_check SET state = 'STARTED' WHERE member_id = ?", [
      gil.memberId,
    ]);
    const input = { code, idempotencyKey: key };
    const early = await scene.app.client.refusal(BIND_PHONE, { input }, { token: gil.token });
    expect(early).toBe('SERVICE_UNAVAILABLE');
    await advanceClock(scene.app.client.url, 31_000);
    expect(await gil.bind(code, key)).toMatchObject({ reason: 'CODE_EXPIRED' });
  });
});

describe('what WeChat refuses changes nothing and says what to do', () => {
  test.each([
    ['an invented code', async () => 'no-such-code'],
    ['a login code', () => scene.member('hal').then(() => 'login')],
  ])('%s', async (_, codeOf) => {
    const hal = await someone('hal');
    const problem = expectType(await hal.bind(await codeOf()), 'PhoneProblem');
    expect(problem.reason).toBe('CODE_EXPIRED');
    expect(problem.message).toContain('again');
    expect(await hal.phone()).toBeNull();
  });

  test('a code used before', async () => {
    const ida = await someone('ida');
    const code = await ida.code();
    await ida.bind(code);
    expect(await ida.bind(code)).toMatchObject({ reason: 'CODE_EXPIRED' });
  });

  test('a code of six minutes ago', async () => {
    const jan = await someone('jan');
    const code = await jan.code();
    await advanceClock(scene.app.client.url, FIVE_MINUTES_MS + 60_000);
    expect(await jan.bind(code)).toMatchObject({ reason: 'CODE_EXPIRED' });
  });

  test("another person's code", async () => {
    const [kim, leo] = [await someone('kim'), await someone('leo')];
    expect(await kim.bind(await leo.code())).toMatchObject({ reason: 'CODE_EXPIRED' });
    expect(await kim.phone()).toBeNull();
  });

  test.each([
    ['busy', { kind: 'ERRCODE', errcode: -1 }],
    ['hanging up', { kind: 'HANG_UP' }],
    ['refusing us', { kind: 'ERRCODE', errcode: 40_013 }],
  ] as const)('WeChat %s: unavailable, and the code can be tried again', async (what, fault) => {
    const mia = await someone(`mia-${what.replaceAll(' ', '-')}`);
    const code = await mia.code();
    await setWechatFaults(scene.app.client.url, [{ path: ADDRESS, ...fault }]);
    expect(await mia.bind(code)).toMatchObject({ reason: 'UNAVAILABLE' });
    await setWechatFaults(scene.app.client.url, []);
    expect((await mia.bind(code)).__typename).toBe('Member');
  });

  test('an answer that cannot be read may have spent the code', async () => {
    const lin = await someone('lin');
    const code = await lin.code();
    await setWechatFaults(scene.app.client.url, [{ path: ADDRESS, kind: 'BROKEN_JSON', times: 1 }]);
    expect(await lin.bind(code)).toMatchObject({ reason: 'UNAVAILABLE' });
    expect(await lin.bind(code)).toMatchObject({ reason: 'CODE_EXPIRED' });
    expect(await lin.phone()).toBeNull();
  });

  test('an access token that WeChat has dropped is renewed unseen', async () => {
    const ned = await someone('ned');
    await setWechatFaults(scene.app.client.url, [
      { path: ADDRESS, kind: 'ERRCODE', errcode: 42_001, times: 1 },
    ]);
    expect((await ned.bind(await ned.code())).__typename).toBe('Member');
  });
});
