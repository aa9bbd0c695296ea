import { composeCardCode, parseCardCode } from '@huiji/shared-types';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { expectType } from '../testkit/results.js';
import { after, type Scene, startScene, WEDNESDAY } from '../testkit/scene.js';
import { type CardCodes, cardCode, cardCodes, openTill, type ScanResult } from '../testkit/till.js';

const SECOND_MS = 1_000;
const STEP_MS = 60 * SECOND_MS;

let start: Scene;
let scene: Scene;
let people = 0;

beforeAll(async () => {
  start = await startScene();
});

beforeEach(async () => {
  scene = await start.at(WEDNESDAY);
});

afterAll(() => start.close());

/** Wrong codes lock a terminal, so every test has its own. */
const till = (terminalId: string, token = scene.clerk) =>
  openTill(scene.app.client, token, { terminalId, language: 'en' });

const reasonOf = (result: ScanResult) => expectType(result, 'CardCodeProblem').reason;

async function somebody(): Promise<{ token: string; batch: CardCodes }> {
  const { token } = await scene.member(`scanned-${++people}`);
  return { token, batch: await cardCodes(scene.app.client, token) };
}

/** The code with other MAC digits and a right check digit. */
function withMac(code: string, change: (mac: string) => string): string {
  const parts = parseCardCode(code);
  if (parts === null) throw new Error(`${code} is no card code`);
  return composeCardCode({ ...parts, mac: change(parts.mac) });
}

const nextDigits = (mac: string): string =>
  String((Number(mac) + 1) % 10_000_000).padStart(mac.length, '0');

test('a good code opens a session of five minutes on a masked member', async () => {
  const { batch } = await somebody();
  const session = expectType(await till('good').scan(batch.codes[0] ?? ''), 'TillSession');
  expect(session.expiresAt).toBe(after(WEDNESDAY, 5 * STEP_MS));
  expect(session.member).toMatchObject({
    maskedPhone: null,
    tier: { code: 'silver' },
    available: 500,
  });
  expect(session.member.maskedNickname).toBe('M**');
});

describe('what is no card code', () => {
  test.each([
    ['nothing', () => ''],
    ['letters', () => 'x'.repeat(20)],
    ['19 digits', (code: string) => code.slice(0, 19)],
    ['21 digits', (code: string) => `${code}0`],
    ['blanks around it', (code: string) => ` ${code}`],
    ['a line break after it', (code: string) => `${code}\n`],
    ['full-width digits', (code: string) => code.replace('8', '８')],
    ['a wrong check digit', (code: string) => code.slice(0, 19) + ((Number(code[19]) + 1) % 10)],
    ['two digits swapped', swapped],
    ['a payment code', () => '134567890123456780'],
    ['a card number', () => '4111111111111111'],
    ['another prefix', (code: string) => withPrefix(code, '85')],
    ['a megabyte is too much, ten thousand digits are not', () => '9'.repeat(10_000)],
  ])('%s: MALFORMED', async (name, spoil) => {
    const { batch } = await somebody();
    expect(reasonOf(await till(name).scan(spoil(batch.codes[0] ?? '')))).toBe('MALFORMED');
  });

  test('it does not count towards the lock', async () => {
    const { batch } = await somebody();
    const typing = till('typing');
    for (let i = 0; i < 10; i++) expect(reasonOf(await typing.scan('12345'))).toBe('MALFORMED');
    expectType(await typing.scan(batch.codes[0] ?? ''), 'TillSession');
  });
});

function withPrefix(code: string, prefix: string): string {
  const parts = parseCardCode(code);
  if (parts === null) throw new Error(`${code} is no card code`);
  return composeCardCode({ ...parts, prefix });
}

/** Two neighbours swapped that a Luhn digit can tell apart: 0 and 9 it cannot. */
function swapped(code: string): string {
  const at = [...code].findIndex((digit, i) => {
    const apart = Math.abs(Number(digit) - Number(code[i + 1]));
    return i > 1 && i < 18 && apart > 0 && apart < 9;
  });
  return `${code.slice(0, at)}${code[at + 1]}${code[at]}${code.slice(at + 2)}`;
}

describe('who and when', () => {
  test('a handle that nobody has: UNKNOWN', async () => {
    const { batch } = await somebody();
    const parts = parseCardCode(batch.codes[0] ?? '');
    if (parts === null) throw new Error('no card code');
    const handle = String((Number(parts.handle) + 1) % 1_000_000_000).padStart(9, '0');
    expect(reasonOf(await till('unknown').scan(composeCardCode({ ...parts, handle })))).toBe(
      'UNKNOWN',
    );
  });

  test('a guessed MAC: INVALID', async () => {
    const { batch } = await somebody();
    const guessed = withMac(batch.codes[0] ?? '', nextDigits);
    expect(reasonOf(await till('guessed').scan(guessed))).toBe('INVALID');
  });

  test('the code of the next minute: CLOCK_SKEW, and good a minute later', async () => {
    const { batch } = await somebody();
    const early = batch.codes[1] ?? '';
    expect(reasonOf(await till('early').scan(early))).toBe('CLOCK_SKEW');
    scene = await scene.at(after(WEDNESDAY, STEP_MS));
    expectType(await till('early').scan(early), 'TillSession');
  });

  test('the code of two minutes ahead is one of eight ago that never was: INVALID', async () => {
    const { batch } = await somebody();
    expect(reasonOf(await till('far ahead').scan(batch.codes[2] ?? ''))).toBe('INVALID');
  });

  test.each([
    ['this minute', 0, 'TillSession'],
    ['the last second of the minute after', 2 * STEP_MS - 1, 'TillSession'],
    ['two minutes later', 2 * STEP_MS, 'EXPIRED'],
    ['eight minutes later', 9 * STEP_MS - 1, 'EXPIRED'],
    ['nine minutes later: taken for the next minute’s', 9 * STEP_MS, 'INVALID'],
    ['ten minutes later: taken for this minute’s', 10 * STEP_MS, 'INVALID'],
  ])('a code used %s', async (_, later, expected) => {
    const { batch } = await somebody();
    scene = await scene.at(after(WEDNESDAY, later));
    const result = await till(`later ${later}`).scan(batch.codes[0] ?? '');
    const outcome = result.__typename === 'CardCodeProblem' ? result.reason : result.__typename;
    expect(outcome).toBe(expected);
  });

  test('a frozen member: BLOCKED', async () => {
    const { token, batch } = await somebody();
    const { me } = await scene.app.client.ask<{ me: { id: string } }>(
      '{ me { id } }',
      {},
      { token },
    );
    await scene.app.database.rows("UPDATE member SET status = 'FROZEN' WHERE id = ?", [me.id]);
    expect(reasonOf(await till('frozen').scan(batch.codes[0] ?? ''))).toBe('BLOCKED');
  });

  test('every reason is said in both languages', async () => {
    const { batch } = await somebody();
    const { client } = scene.app;
    const said = await Promise.all(
      (['zh-CN', 'en'] as const).map(async (language) => {
        const result = await openTill(client, scene.clerk, { language }).scan(batch.codes[1] ?? '');
        return expectType(result, 'CardCodeProblem').message;
      }),
    );
    expect(said[0]).toMatch(/[一-鿿]/);
    expect(said[1]).toMatch(/ahead of time/);
  });
});

describe('single use', () => {
  test('the same terminal repeating within 30 s has the same session, later REPLAYED', async () => {
    const { batch } = await somebody();
    const code = batch.codes[0] ?? '';
    const first = expectType(await till('gun').scan(code), 'TillSession');
    scene = await scene.at(after(WEDNESDAY, 30 * SECOND_MS));
    const again = expectType(await till('gun').scan(code), 'TillSession');
    expect(again).toMatchObject({ id: first.id, expiresAt: first.expiresAt });
    scene = await scene.at(after(WEDNESDAY, 30 * SECOND_MS + 1));
    expect(reasonOf(await till('gun').scan(code))).toBe('REPLAYED');
  });

  test('another terminal, and the terminal of that name in another store: REPLAYED', async () => {
    const { batch } = await somebody();
    const code = batch.codes[0] ?? '';
    expectType(await till('first').scan(code), 'TillSession');
    expect(reasonOf(await till('second').scan(code))).toBe('REPLAYED');
    expect(reasonOf(await till('first', scene.otherClerk).scan(code))).toBe('REPLAYED');
    expect((await scene.app.database.rows('SELECT id FROM till_session')).length).toBeGreaterThan(
      0,
    );
  });

  test('a second visit in the same minute has a code of its own and a session of its own', async () => {
    const { token, batch } = await somebody();
    const first = expectType(await till('visit').scan(batch.codes[0] ?? ''), 'TillSession');
    const code = await cardCode(scene.app.client, token);
    expect(code).not.toBe(batch.codes[0]);
    const second = expectType(await till('visit').scan(code), 'TillSession');
    expect(second.id).not.toBe(first.id);
  });
});

describe('guessing locks', () => {
  async function guess(terminalId: string, times: number, token = scene.clerk): Promise<string[]> {
    const outcomes: string[] = [];
    const code = withMac((await somebody()).batch.codes[0] ?? '', nextDigits);
    for (let i = 0; i < times; i++) {
      const { client } = scene.app;
      const { data, errors } = await client.gql<{ scanCard: { reason: string } }>(
        `mutation ($input: ScanCardInput!) { scanCard(input: $input) {
           ... on CardCodeProblem { reason } } }`,
        { input: { code, terminalId } },
        { token },
      );
      outcomes.push(errors[0]?.extensions.code ?? data?.scanCard.reason ?? 'TillSession');
    }
    return outcomes;
  }

  test('five wrong codes lock the terminal for a minute, and no other', async () => {
    // An hour later: wrong codes of other tests count no more.
    scene = await scene.at(after(WEDNESDAY, 60 * STEP_MS));
    const locked = [...Array.from({ length: 5 }, () => 'INVALID'), 'RATE_LIMITED'];
    expect(await guess('locked', 6)).toEqual(locked);

    const { batch } = await somebody();
    const code = batch.codes[0] ?? '';
    const { errors } = await scene.app.client.gql(
      'mutation ($input: ScanCardInput!) { scanCard(input: $input) { __typename } }',
      { input: { code, terminalId: 'locked' } },
      { token: scene.clerk },
    );
    expect(errors[0]?.extensions).toMatchObject({ code: 'RATE_LIMITED', retryAfterMs: STEP_MS });
    expectType(await till('free').scan(code), 'TillSession');

    scene = await scene.at(after(WEDNESDAY, 61 * STEP_MS));
    const fresh = await cardCode(scene.app.client, (await scene.member('patient')).token);
    expectType(await till('locked').scan(fresh), 'TillSession');
  });

  test('twenty wrong codes at several terminals lock the account, and no other', async () => {
    scene = await scene.at(after(WEDNESDAY, 120 * STEP_MS));
    for (const terminal of ['a', 'b', 'c', 'd']) {
      expect(await guess(`account ${terminal}`, 5)).not.toContain('RATE_LIMITED');
    }
    expect(await guess('account e', 1)).toEqual(['RATE_LIMITED']);
    expect(await guess('account e', 1, scene.otherClerk)).toEqual(['INVALID']);
  });
});
