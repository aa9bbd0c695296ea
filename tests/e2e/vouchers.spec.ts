import { afterAll, afterEach, beforeAll, describe, expect, test } from '@jest/globals';
import { accountClosure, closeAccount } from '../testkit/account.js';
import { balance, ledgerAudit } from '../testkit/points.js';
import { expectType } from '../testkit/results.js';
import { after, daysAfter, type Scene, startScene, WEDNESDAY } from '../testkit/scene.js';
import { newId } from '../testkit/shop.js';
import { line, newKey, newReceipt } from '../testkit/till.js';
import { giveVoucher, type VoucherTerms, vouchers, wallet } from '../testkit/vouchers.js';

let scene: Scene;

beforeAll(async () => {
  // Nothing is earned on a weekday's default goods but the base: sums are easy to see through.
  scene = await startScene({ programme: { earn: { welcomeDoubleDays: 0 } } });
});

afterEach(async () => {
  scene = await scene.at(WEDNESDAY);
  const { healthy, violations } = await ledgerAudit(scene.app.client, scene.operator);
  expect({ healthy, violations }).toEqual({ healthy: true, violations: [] });
});

afterAll(() => scene.close());

/** A member with 500 points at the till. */
async function atTheTill(name: string) {
  const { token, memberId } = await scene.member(name);
  return { token, memberId, tillSessionId: await scene.till.serve(token) };
}

const give = (memberId: string, terms?: VoucherTerms) =>
  giveVoucher(scene.app.database, memberId, terms);

const stateOf = async (token: string, id: string) =>
  (await vouchers(scene.app.client, token)).find((voucher) => voucher.id === id)?.state;

describe('the wallet', () => {
  test('shows what a voucher is worth, its code and until when', async () => {
    const { token, memberId } = await scene.member('wallet');
    const { id, code } = await give(memberId);
    expect(await vouchers(scene.app.client, token)).toEqual([
      {
        id,
        code,
        title: '¥20 voucher',
        valueFen: 2_000,
        minimumSpendFen: 10_000,
        expiresAt: '2027-11-20T15:59:59.999Z',
        state: 'USABLE',
        usedAt: null,
      },
    ]);
    const { edges } = await wallet(scene.app.client, token, {}, { language: 'zh-CN' });
    expect(edges.map(({ node }) => node.title)).toEqual(['20 元代金券']);
  });

  test('decides by the clock what has lapsed, and hides what is reserved', async () => {
    const { token, memberId } = await scene.member('clock');
    const { id } = await give(memberId, { expiresAt: after(WEDNESDAY, 1_000) });
    await give(memberId, { state: 'RESERVED' });
    scene = await scene.at(after(WEDNESDAY, 999));
    expect(await stateOf(token, id)).toBe('USABLE');
    scene = await scene.at(after(WEDNESDAY, 1_000));
    expect(await stateOf(token, id)).toBe('EXPIRED');
    expect(await vouchers(scene.app.client, token)).toHaveLength(1);
    const usable = await wallet(scene.app.client, token, { state: 'USABLE' });
    expect(usable.edges).toEqual([]);
  });

  test('is paged newest first, and by state', async () => {
    const { token, memberId } = await scene.member('pages');
    const given: string[] = [];
    for (let i = 0; i < 7; i++) {
      const issuedAt = daysAfter('2026-10-01T00:00:00.000Z', Math.floor(i / 2));
      const expiresAt = i % 3 === 0 ? '2026-11-01T00:00:00.000Z' : '2027-01-01T00:00:00.000Z';
      given.push((await give(memberId, { issuedAt, expiresAt })).id);
    }
    const all = (await vouchers(scene.app.client, token)).map(({ id }) => id);
    expect([...all].sort()).toEqual([...given].sort());
    expect(all[0]).toBe(given[6]);
    const paged: string[] = [];
    let after: string | undefined;
    do {
      const page = await wallet(scene.app.client, token, { first: 2, ...(after && { after }) });
      paged.push(...page.edges.map(({ node }) => node.id));
      after = page.pageInfo.hasNextPage ? (page.pageInfo.endCursor ?? undefined) : undefined;
    } while (after !== undefined);
    expect(paged).toEqual(all);
    const expired = await wallet(scene.app.client, token, { state: 'EXPIRED' });
    expect(expired.edges).toHaveLength(3);
    const usable = await wallet(scene.app.client, token, { state: 'USABLE' });
    expect(usable.edges).toHaveLength(4);
  });

  test('is the member’s own', async () => {
    const owner = await scene.member('owner');
    const other = await scene.member('other');
    const { id } = await give(owner.memberId);
    const one = async (token: string, asked: string) => {
      const document = 'query ($id: ID!) { me { voucher(id: $id) { id } } }';
      return scene.app.client.ask<{ me: { voucher: { id: string } | null } }>(
        document,
        { id: asked },
        { token },
      );
    };
    expect(await one(owner.token, id)).toEqual({ me: { voucher: { id } } });
    expect(await one(other.token, id)).toEqual({ me: { voucher: null } });
    expect(await one(owner.token, newId())).toEqual({ me: { voucher: null } });
    expect(await vouchers(scene.app.client, other.token)).toEqual([]);
  });

  test('is lost with the account, as far as it could still be used', async () => {
    const { token, memberId } = await scene.member('leaver');
    await give(memberId);
    await give(memberId, { expiresAt: WEDNESDAY });
    expect(await accountClosure(scene.app.client, token)).toMatchObject({
      vouchersLost: 1,
      blocked: null,
    });
    expectType(await closeAccount(scene.app.client, token), 'AccountClosed');
  });
});

describe('at the till', () => {
  test('a voucher comes off first, then points, and what is really paid earns', async () => {
    const { token, memberId, tillSessionId } = await atTheTill('stacker');
    const { id, code } = await give(memberId);
    const order = {
      tillSessionId,
      lines: [line('default', 7_000, 'a'), line('default', 3_000, 'b')],
      voucherCodes: [`${code.slice(0, 4)} ${code.slice(4, 8)}-${code.slice(8)}`],
      pointsToSpend: 500,
    };
    const quote = expectType(await scene.till.quote(order), 'SaleQuote');
    const amounts = {
      grossFen: 10_000,
      voucherFen: 2_000,
      vouchers: [{ voucherId: id, title: '¥20 voucher', takenFen: 2_000 }],
      pointsSpent: 500,
      pointsValueFen: 500,
      payableFen: 7_500,
      pointsEarned: 74,
    };
    expect(quote).toMatchObject({ ...amounts, maxPointsToSpend: 5_000 });
    expect(await stateOf(token, id)).toBe('USABLE');
    expect(await scene.till.sell(order)).toMatchObject(amounts);
    expect(await stateOf(token, id)).toBe('USED');
    expect(await vouchers(scene.app.client, token)).toMatchObject([{ usedAt: WEDNESDAY }]);
    expect((await balance(scene.app.client, token)).available).toBe(74);
  });

  test('what a voucher leaves of a sale limits the points', async () => {
    const { memberId, tillSessionId } = await atTheTill('limited');
    const { code } = await give(memberId, { valueFen: 9_800 });
    const order = { tillSessionId, lines: [line('default', 10_000)], voucherCodes: [code] };
    const over = await scene.till.quote({ ...order, pointsToSpend: 201 });
    expect(expectType(over, 'SpendLimitExceeded').maxPointsToSpend).toBe(200);
    expect(await scene.till.sell({ ...order, pointsToSpend: 200 })).toMatchObject({
      payableFen: 0,
      pointsEarned: 0,
    });
  });

  test('a replay answers alike, and its key keeps no code', async () => {
    const { memberId, tillSessionId } = await atTheTill('replayed');
    const { code } = await give(memberId);
    const used = { tillSessionId, lines: [line('default', 10_000)], voucherCodes: [code] };
    const input = { ...used, receiptNumber: newReceipt(), idempotencyKey: newKey() };
    const first = await scene.till.record(input);
    expect(await scene.till.record(input)).toEqual(first);
    const again = { ...input, receiptNumber: newReceipt(), idempotencyKey: newKey() };
    const refusal = expectType(await scene.till.record(again), 'VoucherProblem');
    expect(refusal).toMatchObject({ code, reason: 'USED', usedAt: WEDNESDAY });
    expect(await scene.till.record(again)).toEqual(refusal);
    const kept = await scene.app.database.rows(
      'SELECT 1 FROM idempotency_record WHERE result LIKE ?',
      [`%${code}%`],
    );
    expect(kept).toEqual([]);
  });

  test('each reason is said with its number and the next step', async () => {
    const { memberId, tillSessionId } = await atTheTill('refused');
    const stranger = await scene.member('stranger');
    const minimum = await give(memberId);
    const all = await give(memberId, { valueFen: 9_000, minimumSpendFen: 0 });
    const lapsed = await give(memberId, { expiresAt: '2026-11-24T15:59:59.999Z' });
    const foreign = await give(stranger.memberId);
    const reserved = await give(memberId, { state: 'RESERVED' });
    const problemOf = async (...voucherCodes: string[]) => {
      const order = { tillSessionId, lines: [line('default', 9_000)], voucherCodes };
      const quoted = expectType(await scene.till.quote(order), 'VoucherProblem');
      const sale = { ...order, receiptNumber: newReceipt(), idempotencyKey: newKey() };
      expect(await scene.till.record(sale)).toEqual(quoted);
      return quoted;
    };
    expect(await problemOf('NO-SUCH-1')).toMatchObject({ reason: 'UNKNOWN', code: 'NO-SUCH-1' });
    expect(await problemOf(reserved.code)).toMatchObject({ reason: 'UNKNOWN' });
    expect(await problemOf(foreign.code)).toMatchObject({ reason: 'FOREIGN' });
    expect(await problemOf(lapsed.code)).toMatchObject({
      reason: 'LAPSED',
      lapsedAt: '2026-11-24T15:59:59.999Z',
      message: expect.stringContaining('2026-11-24'),
    });
    expect(await problemOf(minimum.code)).toMatchObject({
      reason: 'BELOW_MINIMUM',
      minimumSpendFen: 10_000,
      message: expect.stringContaining('¥100.00'),
    });
    expect(await problemOf(all.code, all.code)).toMatchObject({ reason: 'TWICE' });
    const other = await give(memberId, { minimumSpendFen: 0 });
    expect(await problemOf(all.code, other.code)).toMatchObject({
      reason: 'NOTHING_LEFT',
      code: other.code,
    });
  });

  test('one that lapses between quote and sale is refused then', async () => {
    const { memberId, tillSessionId } = await atTheTill('late');
    const { code } = await give(memberId, { expiresAt: after(WEDNESDAY, 60_000) });
    const order = { tillSessionId, lines: [line('default', 10_000)], voucherCodes: [code] };
    expectType(await scene.till.quote(order), 'SaleQuote');
    scene = await scene.at(after(WEDNESDAY, 60_000));
    const sale = { ...order, receiptNumber: newReceipt(), idempotencyKey: newKey() };
    expect(expectType(await scene.till.record(sale), 'VoucherProblem').reason).toBe('LAPSED');
  });
});

describe('a refund', () => {
  const sold = async (name: string, terms?: VoucherTerms) => {
    const { token, memberId, tillSessionId } = await atTheTill(name);
    const { id, code } = await give(memberId, terms);
    const sale = await scene.till.sell({
      tillSessionId,
      lines: [line('default', 7_000, 'a'), line('default', 3_000, 'b')],
      voucherCodes: [code],
      pointsToSpend: 500,
    });
    return { token, id, code, tillSessionId, sale };
  };

  test('of the whole gives the voucher back and hands back only money', async () => {
    const { token, id, code, tillSessionId, sale } = await sold('whole');
    const refund = await scene.till.giveBack({ receiptNumber: sale.receiptNumber });
    expect(refund).toMatchObject({
      refundedFen: 10_000,
      voucherFen: 2_000,
      cashFen: 7_500,
      pointsReturned: 500,
      vouchersReturned: 1,
      vouchersLapsed: 0,
    });
    expect(await stateOf(token, id)).toBe('USABLE');
    const lines = [line('default', 10_000)];
    expect(await scene.till.sell({ tillSessionId, lines, voucherCodes: [code] })).toMatchObject({
      voucherFen: 2_000,
    });
  });

  test.each([
    ['line by line', [[['a', 7_000]], [['b', 3_000]]]],
    [
      'in odd pieces',
      [
        [['a', 3_333]],
        [['b', 1]],
        [
          ['a', 1],
          ['b', 2_000],
        ],
        null,
      ],
    ],
  ] as const)(
    '%s sums to what was paid, and the last gives the voucher back',
    async (name, split) => {
      const { token, id, sale } = await sold(name.replaceAll(' ', '-'));
      const { receiptNumber } = sale;
      const total = { voucherFen: 0, cashFen: 0, pointsReturned: 0, vouchersReturned: 0 };
      for (const piece of split) {
        expect(await stateOf(token, id)).toBe('USED');
        const lines = piece?.map(([lineId, amountFen]) => ({ lineId, amountFen }));
        const refund = await scene.till.giveBack({ receiptNumber, ...(lines && { lines }) });
        for (const part of [
          'voucherFen',
          'cashFen',
          'pointsReturned',
          'vouchersReturned',
        ] as const) {
          total[part] += refund[part];
        }
      }
      expect(total).toEqual({
        voucherFen: 2_000,
        cashFen: 7_500,
        pointsReturned: 500,
        vouchersReturned: 1,
      });
      expect(await stateOf(token, id)).toBe('USABLE');
    },
  );

  test('says that the voucher has lapsed meanwhile', async () => {
    const { token, id, sale } = await sold('lapsed', { expiresAt: daysAfter(WEDNESDAY, 1) });
    scene = await scene.at(daysAfter(WEDNESDAY, 1));
    const refund = await scene.till.giveBack({ receiptNumber: sale.receiptNumber });
    expect(refund).toMatchObject({ vouchersReturned: 0, vouchersLapsed: 1 });
    const session = await scene.member('lapsed');
    expect(session.token).not.toBe(token);
    expect(await stateOf(session.token, id)).toBe('EXPIRED');
  });
});
