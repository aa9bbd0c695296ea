import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { ScanAnswer } from './till-server.testing.js';
import { TillServer } from './till-server.testing.js';

let till: TillServer;

beforeAll(async () => {
  till = await TillServer.open();
});

afterAll(() => till.close());

const reasons = (answers: readonly ScanAnswer[]) => answers.map(({ reason }) => reason ?? 'opened');

/** The code with its last digit but `k` changed and the check digit made right again. */
function otherMac(code: string): string {
  for (let digit = 0; digit < 100; digit++) {
    const end = String((Number(code.slice(-2)) + digit + 10) % 100).padStart(2, '0');
    const candidate = code.slice(0, -2) + end;
    if (candidate !== code && luhn(candidate)) {
      return candidate;
    }
  }
  throw new Error('there is always one');
}

const luhn = (code: string): boolean =>
  [...code].reduce((sum, digit, i) => {
    const value = Number(digit) * ((code.length - i) % 2 === 0 ? 2 : 1);
    return sum + (value > 9 ? value - 9 : value);
  }, 0) %
    10 ===
  0;

describe('a good code', () => {
  test('opens a session of five minutes and shows as much of the member as a clerk needs', async () => {
    const person = await till.member();
    const session = await till.scan(await till.code(person));
    expect(session).toMatchObject({
      __typename: 'TillSession',
      expiresAt: new Date(till.now + 300_000).toISOString(),
      member: { available: 500, maskedPhone: '138****5678', tier: { code: 'silver' } },
    });
    expect(session.member?.maskedNickname).toMatch(/^李\*\*/);
  });

  test('is still good in the step after its own', async () => {
    const code = await till.code(await till.member());
    till.advance(60);
    expect((await till.scan(code)).__typename).toBe('TillSession');
  });

  test('read twice by one terminal gives one session for 30 s, and then is used up', async () => {
    const code = await till.code(await till.member());
    const first = await till.scan(code);
    till.advance(30);
    expect(await till.scan(code)).toEqual(first);
    till.advance(1);
    expect(await till.scan(code)).toMatchObject({ reason: 'REPLAYED' });
  });

  test('read again past its step by the same terminal is still the same session', async () => {
    const code = await till.code(await till.member());
    till.advance(60 + 59 - ((till.now / 1_000) % 60));
    const first = await till.scan(code);
    till.advance(10);
    expect(await till.scan(code)).toEqual(first);
    expect(await till.scan(code, 'till-2')).toMatchObject({ reason: 'EXPIRED' });
  });

  test('is used up for another terminal, and for the same name in another store', async () => {
    const code = await till.code(await till.member());
    await till.scan(code, 'till-1');
    expect(await till.scan(code, 'till-2')).toMatchObject({ reason: 'REPLAYED' });
    expect(await till.scan(code, 'till-1', till.otherClerk)).toMatchObject({ reason: 'REPLAYED' });
  });

  test('is followed by two more for the same minute', async () => {
    const person = await till.member();
    const scanned = [];
    for (let visit = 0; visit < 4; visit++) {
      scanned.push(await till.scan(await till.code(person), `till-${visit}`));
    }
    expect(reasons(scanned)).toEqual(['opened', 'opened', 'opened', 'REPLAYED']);
  });

  test('scanned at 20 terminals at once opens exactly one session', async () => {
    const person = await till.member();
    const code = await till.code(person);
    const answers = await Promise.all(
      Array.from({ length: 20 }, (_, i) => till.scan(code, `race-${i}`)),
    );
    const opened = answers.filter(({ id }) => id !== undefined);
    expect(opened).toHaveLength(1);
    expect(reasons(answers).filter((reason) => reason === 'REPLAYED')).toHaveLength(19);
  });

  test('scanned 20 times at once by one terminal is one session for all', async () => {
    const code = await till.code(await till.member());
    const answers = await Promise.all(Array.from({ length: 20 }, () => till.scan(code)));
    expect(new Set(answers.map(({ id }) => id)).size).toBe(1);
  });
});

describe('a refused code', () => {
  test.each([
    ['nothing', ''],
    ['a payment code', '134567890123456789'],
    ['twenty letters', 'abcdefghijklmnopqrst'],
    ['another prefix', '87012345670000000003'],
  ])('%s is malformed', async (_, code) => {
    expect(await till.scan(code)).toMatchObject({ reason: 'MALFORMED' });
  });

  test('names its reason in the order in which it is checked, and what to do', async () => {
    const person = await till.member();
    const [now = '', next = '', afterNext = ''] = (await till.codes(person, 3)).codes;
    expect(await till.scan(otherMac(now), 'order')).toMatchObject({ reason: 'INVALID' });
    expect(await till.scan(next, 'order')).toMatchObject({ reason: 'CLOCK_SKEW' });
    expect(await till.scan(afterNext, 'order')).toMatchObject({ reason: 'INVALID' });
    till.advance(121);
    const present = await till.code(person);
    await till.write("UPDATE member SET status = 'FROZEN' WHERE id = ?", [person.memberId]);
    expect(await till.scan(now, 'order')).toMatchObject({ reason: 'EXPIRED' });
    expect(await till.scan(present, 'order', till.clerk, 'zh-CN')).toMatchObject({
      reason: 'BLOCKED',
      message: expect.stringContaining('冻结'),
    });
  });

  test('of a replaced card is invalid, whoever had it', async () => {
    const person = await till.member();
    const before = await till.codes(person, 60);
    const after = await till.ask<typeof before>(
      person.token,
      'mutation { replaceCardCodes(reason: SCREENSHOT) { generation firstStep codes } }',
    );
    expect(after.generation).toBe(before.generation + 1);
    expect(await till.scan(before.codes[0] ?? '', 'replaced')).toMatchObject({ reason: 'INVALID' });
    expect(await till.scan(after.codes[0] ?? '', 'replaced')).toMatchObject({
      __typename: 'TillSession',
    });
  });
});

describe('guessing', () => {
  test('five wrong codes lock the terminal for a minute, not the others', async () => {
    const person = await till.member();
    const clerk = await till.hireClerk();
    const wrong = otherMac(await till.code(person));
    const answers = await Promise.allSettled(
      Array.from({ length: 20 }, () => till.scan(wrong, 'guessing', clerk)),
    );
    const told = answers.filter(({ status }) => status === 'fulfilled');
    expect(told).toHaveLength(5);
    const good = await till.code(person);
    await expect(till.scan(good, 'guessing', clerk)).rejects.toThrow('RATE_LIMITED');
    expect(await till.scan(good, 'elsewhere', clerk)).toMatchObject({ __typename: 'TillSession' });
    till.advance(60);
    expect(await till.scan(await till.code(person), 'guessing', clerk)).toMatchObject({
      __typename: 'TillSession',
    });
  });

  test('twenty wrong codes over many terminals lock the account', async () => {
    const clerk = await till.hireClerk();
    const unknown = otherMac('86999999999000000000');
    const scanned = [];
    for (let i = 0; i < 20; i++) {
      scanned.push(await till.scan(unknown, `spread-${i}`, clerk));
    }
    expect(new Set(reasons(scanned))).toEqual(new Set(['UNKNOWN']));
    await expect(till.scan(unknown, 'spread-20', clerk)).rejects.toThrow('RATE_LIMITED');
    expect(await till.scan(unknown, 'spread-20')).toMatchObject({ reason: 'UNKNOWN' });
  });
});

describe('a batch of codes', () => {
  test.each([0, 61, -1])('of %d is bad input', async (count) => {
    const person = await till.member();
    await expect(till.codes(person, count)).rejects.toThrow('BAD_USER_INPUT');
  });

  test('asked for by 20 at once has one handle', async () => {
    const person = await till.member();
    const batches = await Promise.all(Array.from({ length: 20 }, () => till.codes(person, 60)));
    expect(new Set(batches.map(({ codes }) => codes.join())).size).toBe(1);
    expect(batches[0]?.codes).toHaveLength(60);
  });
});
