import { afterAll, afterEach, beforeAll, describe, expect, test } from '@jest/globals';
import { balance, ledgerAudit } from '../testkit/points.js';
import { type Scene, startScene } from '../testkit/scene.js';
import {
  nameOf,
  type Offers,
  offersOf,
  SPENDINGS,
  type Spending,
  spenderOf,
} from '../testkit/spender.js';
import { setStanding } from '../testkit/standing.js';
import { changedTables, tableState } from '../testkit/table-state.js';
import { line, newKey } from '../testkit/till.js';

let scene: Scene;
let offers: Offers;

beforeAll(async () => {
  scene = await startScene({ programme: { gifting: { minAccountAgeDays: 0 } } });
  offers = await offersOf(scene);
});

afterEach(async () => {
  const { violations } = await ledgerAudit(scene.app.client, scene.operator);
  expect(violations).toEqual([]);
});

afterAll(() => scene.close());

const ALL = Object.keys(SPENDINGS) as Spending[];
/** What an answer that is no error leaves behind. */
const ANSWERED = ['idempotency_record'];

describe('a frozen member spends nothing, and nothing changes', () => {
  test.each<[Spending, RegExp]>([
    ['reward', /nothing can be redeemed for now/],
    ['spin', /the wheel cannot be spun for now/],
    ['prize', /prizes cannot be claimed for now/],
    ['payment', /nothing can be paid for now/],
  ])('%s: an error that stores nothing, so the same key works again later', async (what, why) => {
    const person = await spenderOf(scene, offers, `frozen-${what}`);
    await setStanding(scene, person.token, 'FROZEN');
    const key = newKey();
    const before = await tableState(scene.app);
    const error = await person.spend[what](key).catch(String);
    expect(error).toContain('FORBIDDEN');
    expect(error).toMatch(why);
    expect(changedTables(before, await tableState(scene.app))).toEqual([]);
    await setStanding(scene, person.token, 'ACTIVE');
    expect(await nameOf(person.spend[what](key))).toBe(SPENDINGS[what][0]);
  });

  test.each<[Spending, RegExp]>([
    ['gift', /cannot send gifts for now/],
    ['points', /the sale cannot be booked for it/],
    ['voucher', /the sale cannot be booked for it/],
  ])('%s: an answer, which is final for its key', async (what, why) => {
    const person = await spenderOf(scene, offers, `frozen-${what}`);
    await setStanding(scene, person.token, 'FROZEN');
    const key = newKey();
    const before = await tableState(scene.app, ANSWERED);
    const refused = await person.spend[what](key);
    expect(refused).toMatchObject({
      __typename: SPENDINGS[what][1],
      message: expect.stringMatching(why),
    });
    expect(changedTables(before, await tableState(scene.app, ANSWERED))).toEqual([]);
    await setStanding(scene, person.token, 'ACTIVE');
    expect(await person.spend[what](key)).toEqual(refused);
    expect(await nameOf(person.spend[what](newKey()))).toBe(SPENDINGS[what][0]);
  });

  test('a till that quotes says so, too', async () => {
    const { token, tillSessionId } = await spenderOf(scene, offers, 'quoted');
    await setStanding(scene, token, 'FROZEN');
    const quote = await scene.till.quote({ tillSessionId, lines: [line('default', 1_000)] });
    expect(quote).toMatchObject({
      __typename: 'TillSessionExpired',
      message: expect.stringContaining('frozen'),
    });
  });
});

test('what was answered before the freezing is answered again', async () => {
  const person = await spenderOf(scene, offers, 'replayed');
  const keys = ALL.map((what) => [what, newKey()] as const);
  const first: { readonly __typename: string }[] = [];
  for (const [what, key] of keys) first.push(await person.spend[what](key));
  await setStanding(scene, person.token, 'FROZEN');
  const had = await balance(scene.app.client, person.token);
  for (const [i, [what, key]] of keys.entries()) {
    // Opening a payment has no key: it is asked for anew.
    if (what === 'payment') continue;
    const { __typename, id } = { __typename: '', id: '', ...first[i] };
    expect(await person.spend[what](key)).toMatchObject({ __typename, id });
  }
  expect(await balance(scene.app.client, person.token)).toEqual(had);
});
