import { businessDate, MS_PER_DAY, MS_PER_MINUTE, MS_PER_SECOND } from '@huiji/shared-types';
import { afterAll, afterEach, beforeAll, describe, expect, test } from '@jest/globals';
import type { PayFault } from '../../platform/wechatpay/stand-in/pay-faults.js';
import { Reconcile } from '../reconciliation/index.js';
import { PaymentsWorld, type Picture, until } from './payments-world.testing.js';

let world: PaymentsWorld;

beforeAll(async () => {
  world = await PaymentsWorld.open();
});
afterEach(async () => {
  world.standIn.faults.set([]);
  world.standIn.notices.hold(false);
  world.standIn.refunds.setPlan({ outcome: 'SUCCESS', afterMs: 0 });
  expect(await world.violations()).toEqual([]);
});
afterAll(() => world.close());

const fault = (changes: Partial<PayFault>): PayFault => ({
  kind: 'ERROR',
  status: 500,
  code: 'SYSTEM_ERROR',
  delayMs: 0,
  ...changes,
});

/** Its columns by their names in the table. */
const stateOf = async (picture: Picture) => (await world.payment(picture)).state;
const refundsOf = async (picture: Picture) =>
  (await world.refunds(picture)).map(({ state }) => state);

/** The row says so only once all of it is written; the picture knows before. */
const untilTaken = (picture: Picture) =>
  until(async () => (await stateOf(picture)) === 'PAID' && picture.state === 'MINE');
const untilReturned = (picture: Picture) =>
  until(async () => (await refundsOf(picture)).join() === 'SUCCEEDED');

describe('a payment', () => {
  test('is opened once, and has one prepay id', async () => {
    const picture = world.picture();
    const [first, second] = await Promise.all([world.prepare(picture), world.prepare(picture)]);
    const third = await world.prepare(picture);
    expect(first?.package).toMatch(/^prepay_id=wx/);
    expect([second?.package, third?.package]).toEqual([first?.package, first?.package]);
    const { id } = await world.payment(picture);
    expect(world.standIn.orders.find(id)).toMatchObject({ amountFen: 990, state: 'NOTPAY' });
  });

  test('is taken when WeChat Pay tells of it, however often', async () => {
    const picture = world.picture();
    expect(await world.pay(picture)).toEqual({ result: 'paid' });
    await untilTaken(picture);
    const paid = await world.payment(picture);
    expect(paid).toMatchObject({ state: 'PAID', outcome: 'TAKEN' });
    expect(await Promise.all([1, 2, 3].map(() => world.tell(paid.id)))).toEqual([204, 204, 204]);
    expect(await world.payment(picture)).toEqual(paid);
    expect(picture.paid).toBe(1);
    expect(await world.prepare(picture)).toBeNull();
  });

  test('is not taken for what WeChat Pay has not signed', async () => {
    world.standIn.notices.hold(true);
    const picture = world.picture();
    await world.pay(picture);
    const { id } = await world.payment(picture);
    for (const forgery of [
      'WRONG_KEY',
      'STALE',
      'SIGN_TEST',
      'UNKNOWN_SERIAL',
      'CHANGED_BODY',
    ] as const) {
      expect(await world.tell(id, forgery)).toBe(401);
    }
    expect(await stateOf(picture)).toBe('OPEN');
    expect(await world.tell(id)).toBe(204);
    expect(picture.state).toBe('MINE');
  });

  test('is found by asking when the notice never comes: after 30 seconds', async () => {
    world.standIn.notices.hold(true);
    const picture = world.picture();
    await world.pay(picture);
    world.clock.advance(30 * MS_PER_SECOND - 1);
    await world.runJob();
    expect(picture.state).toBe('WANTED');
    world.clock.advance(1);
    await world.runJob();
    expect(picture.state).toBe('MINE');
    expect(await world.tell((await world.payment(picture)).id)).toBe(204);
    expect(picture.paid).toBe(1);
  });

  test('that nobody made is not closed before its time, then it is', async () => {
    const picture = world.picture();
    expect(await world.pay(picture, 'CANCEL')).toEqual({ result: 'cancelled' });
    for (const minutes of [1, 2, 5]) {
      world.clock.advance(minutes * MS_PER_MINUTE);
      await world.runJob();
      expect(await stateOf(picture)).toBe('OPEN');
    }
    world.clock.advance(7 * MS_PER_MINUTE);
    await world.runJob();
    expect(await stateOf(picture)).toBe('CLOSED');
    const { id } = await world.payment(picture);
    expect(world.standIn.orders.find(id)?.state).toBe('CLOSED');
  });

  test('is asked about again when WeChat Pay is away', async () => {
    world.standIn.notices.hold(true);
    const picture = world.picture();
    await world.pay(picture);
    world.standIn.faults.set([fault({ call: 'QUERY', kind: 'HANG_UP', times: 1 })]);
    world.clock.advance(MS_PER_MINUTE);
    await world.runJob();
    expect(await stateOf(picture)).toBe('OPEN');
    world.clock.advance(2 * MS_PER_MINUTE);
    await world.runJob();
    expect(picture.state).toBe('MINE');
  });

  test('can be opened after WeChat Pay was away', async () => {
    const picture = world.picture();
    world.standIn.faults.set([fault({ call: 'PREPAY', kind: 'LOST_ANSWER', times: 1 })]);
    await expect(world.prepare(picture)).rejects.toThrow();
    expect(await world.pay(picture)).toEqual({ result: 'paid' });
    await untilTaken(picture);
  });
});

describe('what is not wanted any more', () => {
  test('is closed', async () => {
    const picture = world.picture();
    await world.prepare(picture);
    await world.end(picture);
    expect(await world.prepare(picture)).toBeNull();
    await world.runJob();
    expect(await stateOf(picture)).toBe('CLOSED');
  });

  test('is closed later while the password is typed', async () => {
    const picture = world.picture();
    await world.pay(picture, 'USERPAYING');
    await world.end(picture);
    await world.runJob();
    expect(await stateOf(picture)).toBe('CLOSING');
    await world.pay(world.picture(), 'CANCEL');
    const { id } = await world.payment(picture);
    const order = world.standIn.orders.find(id);
    if (order !== null) {
      world.standIn.orders.setPaying(order, false);
    }
    world.clock.advance(MS_PER_MINUTE);
    await world.runJob();
    expect(await stateOf(picture)).toBe('CLOSED');
  });

  test('goes back when it slipped through before it was closed', async () => {
    world.standIn.notices.hold(true);
    const picture = world.picture();
    await world.pay(picture);
    await world.end(picture);
    await world.runJob();
    expect(await world.payment(picture)).toMatchObject({ state: 'PAID', outcome: 'RETURNED' });
    world.clock.advance(2 * MS_PER_SECOND);
    await world.runJob();
    await untilReturned(picture);
    expect(await refundsOf(picture)).toEqual(['SUCCEEDED']);
    expect(picture.refunded).toBe(1);
  });

  test('goes back when it had been taken', async () => {
    const picture = world.picture();
    await world.pay(picture);
    await untilTaken(picture);
    await world.end(picture);
    await world.end(picture);
    expect(await refundsOf(picture)).toEqual(['REQUESTED']);
    await world.runJob();
    await untilReturned(picture);
    expect(picture.refunded).toBe(1);
  });

  test('goes back although it was closed already', async () => {
    const picture = world.picture();
    await world.pay(picture, 'CANCEL');
    await world.end(picture);
    world.standIn.faults.set([fault({ call: 'CLOSE', code: 'ORDER_NOT_EXIST', status: 404 })]);
    await world.runJob();
    expect(await stateOf(picture)).toBe('CLOSED');
    const { id } = await world.payment(picture);
    const order = world.standIn.orders.find(id);
    if (order !== null) {
      world.standIn.orders.pay(order);
    }
    expect(await world.tell(id)).toBe(204);
    expect(await refundsOf(picture)).toEqual(['REQUESTED']);
    await world.runJob();
    await untilReturned(picture);
  });
});

describe('a refund', () => {
  const taken = async (): Promise<Picture> => {
    const picture = world.picture();
    await world.pay(picture);
    await untilTaken(picture);
    return picture;
  };

  test.each([
    fault({ call: 'REFUND', code: 'NOT_ENOUGH', status: 403, times: 1 }),
    fault({ call: 'REFUND', kind: 'LOST_ANSWER', times: 1 }),
    fault({ call: 'REFUND', times: 3 }),
  ])('is tried again after $kind $code', async (trouble) => {
    const picture = await taken();
    await world.end(picture);
    world.standIn.notices.hold(true);
    world.standIn.faults.set([trouble]);
    await world.runJob();
    expect(await refundsOf(picture)).toEqual(['REQUESTED']);
    for (let seconds = 0; picture.refunded === 0 && seconds < 120; seconds += 15) {
      world.clock.advance(15 * MS_PER_SECOND);
      await world.runJob();
    }
    expect(await refundsOf(picture)).toEqual(['SUCCEEDED']);
    const { id } = await world.payment(picture);
    expect(world.standIn.refunds.all().filter((refund) => refund.outTradeNo === id)).toHaveLength(
      1,
    );
  });

  test('told twice, or of before, changes nothing', async () => {
    world.standIn.refunds.setPlan({ outcome: 'SUCCESS', afterMs: MS_PER_SECOND });
    const picture = await taken();
    await world.end(picture);
    await world.runJob();
    expect(await refundsOf(picture)).toEqual(['PROCESSING']);
    world.clock.advance(MS_PER_SECOND);
    await until(() => picture.refunded === 1);
    const [done] = await world.refunds(picture);
    expect(await world.tell(String(done?.id))).toBe(204);
    world.clock.advance(MS_PER_MINUTE);
    await world.runJob();
    expect(await world.refunds(picture)).toEqual([done]);
    expect(picture.refunded).toBe(1);
  });

  test('that failed is asked about each day, for a person may mend it', async () => {
    world.standIn.refunds.setPlan({ outcome: 'ABNORMAL', afterMs: 0 });
    const picture = await taken();
    await world.end(picture);
    await world.runJob();
    world.clock.advance(MS_PER_MINUTE);
    await world.runJob();
    expect(await refundsOf(picture)).toEqual(['FAILED']);
    expect(picture.refunded).toBe(0);
    world.clock.advance(MS_PER_DAY);
    await world.runJob();
    expect((await world.refunds(picture))[0]).toMatchObject({
      state: 'FAILED',
      problem: 'ABNORMAL',
    });
  });
});

test('a signed notice of an order that is none of ours is not taken', async () => {
  const picture = world.picture();
  await world.pay(picture, 'CANCEL');
  const { id } = await world.payment(picture);
  const order = world.standIn.orders.find(id);
  if (order === null) {
    throw new Error('there is no order');
  }
  world.standIn.notices.hold(true);
  // Somebody else's sum under our number.
  world.standIn.orders.pay({ ...order, amountFen: 1 });
  expect(await world.tell(id)).toBe(404);
  expect(await stateOf(picture)).toBe('OPEN');
});

test('the books agree with the bill of each day, and a difference is named', async () => {
  const reconcile = world.get(Reconcile);
  const days = reconcile.lastDays(3);
  const agreed = await Promise.all(days.map((day) => reconcile.day(day)));
  expect(agreed.some(({ payments }) => payments > 0)).toBe(true);
  const [open] = agreed.flatMap(({ differences }) => differences);
  // The sum of the test before this one is the bill's alone.
  expect(open).toEqual({ what: 'payment', id: expect.any(String), oursFen: null, billFen: 1 });
  const nothing = await reconcile.day(businessDate('2026-10-01'));
  expect(nothing).toMatchObject({ billIsOut: true, payments: 0, differences: [] });
});
