import { afterAll, afterEach, beforeAll, expect, test } from '@jest/globals';
import { eventually, somebodyWaits } from '../testkit/eventually.js';
import { ledgerAudit } from '../testkit/points.js';
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
import { newKey } from '../testkit/till.js';
import { together } from '../testkit/together.js';

const CROWD = 20;
const LONG_MS = 120_000;

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

test.each(Object.keys(SPENDINGS) as Spending[])(
  `${CROWD} of one member are under way (%s) when the freezing is acknowledged: none succeeds`,
  async (what) => {
    const person = await spenderOf(scene, offers, `under-way-${what}`);
    const before = await tableState(scene.app, ['idempotency_record', 'member', 'standing_change']);
    const lock = 'SELECT member_id FROM ledger_member WHERE member_id = ? FOR UPDATE';
    const { underWay } = await scene.app.database.whileLocked(lock, [person.memberId], async () => {
      const answers = together(CROWD, () => nameOf(person.spend[what](newKey())));
      await somebodyWaits(scene.app.database);
      await setStanding(scene, person.token, 'FROZEN');
      return { underWay: answers };
    });
    expect(new Set(await underWay)).toEqual(new Set([SPENDINGS[what][1]]));
    const after = await tableState(scene.app, ['idempotency_record', 'member', 'standing_change']);
    expect(changedTables(before, after)).toEqual([]);
  },
  LONG_MS,
);

test(
  'redemptions one after another, side by side: after the freezing was acknowledged there is not one more',
  async () => {
    const person = await spenderOf(scene, offers, 'busy');
    const count = async () =>
      (
        await scene.app.database.row<{ redeemed: number }>(
          'SELECT COUNT(*) AS redeemed FROM redemption WHERE member_id = ?',
          [person.memberId],
        )
      ).redeemed;
    const had = await count();
    const untilRefused = async () => {
      for (;;) {
        const name = await nameOf(person.spend.reward(newKey()));
        if (name !== 'Redemption') return name;
      }
    };
    const ends = together(6, untilRefused);
    await eventually('a redemption', async () => (await count()) > had);
    await setStanding(scene, person.token, 'FROZEN');
    const then = await count();
    expect(new Set(await ends)).toEqual(new Set(['FORBIDDEN']));
    expect(await count()).toBe(then);
  },
  LONG_MS,
);
