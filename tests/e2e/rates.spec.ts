import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, expect, jest, test } from '@jest/globals';
import type { GraphQLFailure } from '../testkit/graphql-client.js';
import { type Scene, startScene } from '../testkit/scene.js';
import { newId } from '../testkit/shop.js';
import { line, TILL_DOCUMENTS } from '../testkit/till.js';

const MINUTE_MS = 60_000;
const AT_ONCE = 16;

// An attempt, the rest of a minute, and the attempt that counts.
jest.setTimeout(2.5 * MINUTE_MS);

let scene: Scene;

beforeAll(async () => {
  // The numbers of the programme page, not those of the other tests.
  scene = await startScene({
    programme: { rates: {} },
    environment: { TRUST_PROXY: 'loopback' },
  });
});

afterAll(() => scene.close());

/**
 * The server counts in minutes of the machine: what spans two of them is done again, in a minute of which
 * nothing has been used.
 */
async function withinOneMinute<Result>(act: () => Promise<Result>): Promise<Result> {
  for (;;) {
    const minute = Math.floor(Date.now() / MINUTE_MS);
    const result = await act();
    if (Math.floor(Date.now() / MINUTE_MS) === minute) return result;
    await sleep(MINUTE_MS - (Date.now() % MINUTE_MS));
  }
}

interface Outcome {
  readonly code: string;
  readonly retryAfterMs: number | undefined;
}

async function call(document: string, token: string, variables = {}): Promise<Outcome> {
  const { errors } = await scene.app.client.gql(document, variables, { token });
  const refusal = errors[0]?.extensions;
  return { code: refusal?.code ?? 'OK', retryAfterMs: refusal?.retryAfterMs };
}

/** A look at the programme from an address, past a proxy that the server believes. */
async function visit(
  address: string,
  token?: string,
  query = '{ programme { name } }',
): Promise<Outcome> {
  const response = await fetch(`${scene.app.client.url}/graphql`, {
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      'x-forwarded-for': address,
      ...(token !== undefined && { authorization: `Bearer ${token}` }),
    },
    body: JSON.stringify({ query }),
  });
  const { errors = [] }: { errors?: GraphQLFailure[] } = await response.json();
  const refusal = errors[0]?.extensions;
  return { code: refusal?.code ?? 'OK', retryAfterMs: refusal?.retryAfterMs };
}

/** Calls so many times, some at once, and then once more. @returns how often which code came */
async function exhaust(times: number, act: () => Promise<Outcome>) {
  const codes: Record<string, number> = {};
  let left = times;
  await Promise.all(
    Array.from({ length: AT_ONCE }, async () => {
      while (left-- > 0) {
        const { code } = await act();
        codes[code] = (codes[code] ?? 0) + 1;
      }
    }),
  );
  const refused = await act();
  return { codes, refused, msLeft: MINUTE_MS - (Date.now() % MINUTE_MS) };
}

const ME = '{ me { id } }';
const STORES = '{ stores { id } }';
const REPLACE = 'mutation { replaceCardCodes(reason: MANUAL) { generation } }';
const QUOTE = TILL_DOCUMENTS.quoteSale;
const quote = { input: { tillSessionId: newId(), lines: [line('default', 1)] } };

function expectRefused({ refused, msLeft }: Awaited<ReturnType<typeof exhaust>>): void {
  expect(refused.code).toBe('RATE_LIMITED');
  expect(refused.retryAfterMs).toBeGreaterThanOrEqual(msLeft);
  expect(refused.retryAfterMs).toBeLessThanOrEqual(MINUTE_MS);
}

test('a member’s 121st operation within a minute is refused, another member’s first is not', async () => {
  let people = 0;
  const { result, other } = await withinOneMinute(async () => {
    const { token } = await scene.member(`asking-${++people}`);
    const bystander = await scene.member(`bystander-${people}`);
    const exhausted = await exhaust(120, () => call(ME, token));
    return { result: exhausted, other: await call(ME, bystander.token) };
  });
  expect(result.codes).toEqual({ OK: 120 });
  expectRefused(result);
  expect(other.code).toBe('OK');
});

test('a member’s 31st mutation is refused, a query is not', async () => {
  let people = 0;
  const { result, query } = await withinOneMinute(async () => {
    const { token } = await scene.member(`changing-${++people}`);
    const exhausted = await exhaust(30, () => call(REPLACE, token));
    return { result: exhausted, query: await call(ME, token) };
  });
  expect(result.codes).toEqual({ OK: 30 });
  expectRefused(result);
  expect(query.code).toBe('OK');
});

test('aliases in one document buy nothing', async () => {
  let people = 0;
  const { refused } = await withinOneMinute(async () => {
    const { token } = await scene.member(`aliasing-${++people}`);
    const ten = Array.from(
      { length: 10 },
      (_, i) => `r${i}: replaceCardCodes(reason: MANUAL) { generation }`,
    );
    return exhaust(3, () => call(`mutation { ${ten.join(' ')} }`, token));
  });
  expect(refused.code).toBe('RATE_LIMITED');
});

test('clerks and operators may ten times as often', async () => {
  // Two people, so that what one uses up is not the other's.
  const { operations, mutations } = await withinOneMinute(async () => ({
    operations: await exhaust(1_200, () => call(STORES, scene.operator)),
    mutations: await exhaust(300, () => call(QUOTE, scene.clerk, quote)),
  }));
  expect(operations.codes).toEqual({ OK: 1_200 });
  expectRefused(operations);
  expect(mutations.codes).toEqual({ OK: 300 });
  expectRefused(mutations);
});

test('a stranger’s 61st look at the programme is refused, per address; who is signed in still reads it', async () => {
  let addresses = 0;
  const { result, neighbour, member } = await withinOneMinute(async () => {
    const address = `203.0.113.${++addresses}`;
    const { token } = await scene.member(`visiting-${addresses}`);
    const exhausted = await exhaust(60, () => visit(address));
    return {
      result: exhausted,
      neighbour: await visit(`198.51.100.${addresses}`),
      member: await visit(address, token),
    };
  });
  expect(result.codes).toEqual({ OK: 60 });
  expectRefused(result);
  expect(neighbour.code).toBe('OK');
  expect(member.code).toBe('OK');
});

test('aliases of the programme are visits, each of them', async () => {
  const fields = Array.from({ length: 10 }, (_, i) => `p${i}: programme { name }`).join(' ');
  let addresses = 100;
  const { codes, refused } = await withinOneMinute(() => {
    const address = `203.0.113.${++addresses}`;
    return exhaust(6, () => visit(address, undefined, `{ ${fields} }`));
  });
  expect(codes).toEqual({ OK: 6 });
  expect(refused.code).toBe('RATE_LIMITED');
});

test('visits from this machine itself are not counted in development', async () => {
  for (let i = 0; i < 70; i++) {
    const { errors } = await scene.app.client.gql('{ programme { name } }');
    expect(errors).toEqual([]);
  }
});

test('sign-ins from this machine itself are not counted in development', async () => {
  for (let i = 0; i < 15; i++) expect((await scene.member('often')).memberId).toHaveLength(26);
});
