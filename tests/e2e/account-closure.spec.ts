import { afterAll, afterEach, beforeAll, describe, expect, test } from '@jest/globals';
import {
  accountClosure,
  bindPhone,
  CLOSE_ACCOUNT,
  type ClosureCauses,
  closeAccount,
  mintPhoneCode,
} from '../testkit/account.js';
import { balance, ledgerAudit, statement } from '../testkit/points.js';
import { expectType } from '../testkit/results.js';
import { daysAfter, type Scene, startScene, WEDNESDAY } from '../testkit/scene.js';
import { newId } from '../testkit/shop.js';
import { signInSilently } from '../testkit/sign-in.js';
import { changedTables, tableState } from '../testkit/table-state.js';
import { cardCode, line, newKey, newReceipt, parts } from '../testkit/till.js';

const REFRESH =
  'mutation ($token: String!) { refreshSession(refreshToken: $token) { accessToken } }';

/** What it is for, and how many points. */
type Hold = readonly ['REDEMPTION', number];

let scene: Scene;

beforeAll(async () => {
  scene = await startScene();
});

afterEach(async () => {
  scene = await scene.at(WEDNESDAY);
  const { healthy, violations } = await ledgerAudit(scene.app.client, scene.operator);
  expect({ healthy, violations }).toEqual({ healthy: true, violations: [] });
});

afterAll(() => scene.close());

/** Sums of the programme's accounts that closings move. */
async function programmeSums(): Promise<Record<string, number>> {
  const rows = await scene.app.database.rows<{ account: string; points: string }>(
    `SELECT account, SUM(amount) AS points FROM programme_entry
      WHERE account IN ('FORFEITED', 'WRITTEN_OFF') GROUP BY account`,
  );
  return Object.fromEntries(rows.map(({ account, points }) => [account, Number(points)]));
}

describe('closing an account', () => {
  test('is shown before: what would be lost', async () => {
    const { token } = await scene.member('curious');
    expect(await accountClosure(scene.app.client, token)).toEqual({
      pointsLost: 500,
      openRedemptions: 0,
      pendingGifts: 0,
      vouchersLost: 0,
      prizesLost: 0,
      blocked: null,
    });
    expect((await balance(scene.app.client, token)).available).toBe(500);
  });

  test('books what is left as lost and ends every session', async () => {
    const { client } = scene.app;
    const { token, refreshToken } = await scene.member('leaver');
    const other = await scene.member('leaver');
    const lost = (await programmeSums()).FORFEITED ?? 0;
    expect(await closeAccount(client, token)).toEqual({
      __typename: 'AccountClosed',
      closedAt: WEDNESDAY,
    });
    expect((await programmeSums()).FORFEITED).toBe(lost + 500);
    expect(await client.refusal('{ me { id } }', {}, { token })).toBe('UNAUTHENTICATED');
    expect(await client.refusal('{ me { id } }', {}, { token: other.token })).toBe(
      'UNAUTHENTICATED',
    );
    expect(await client.refusal(REFRESH, { token: refreshToken })).toBe('UNAUTHENTICATED');
  });

  test('leaves nothing that says who it was', async () => {
    const { client, database } = scene.app;
    const { token, memberId } = await scene.member('secret');
    await bindPhone(client, token, await mintPhoneCode(client, 'secret'));
    const profile = {
      nickname: 'Secretive',
      birthday: '1990-03-07',
      avatarUrl: 'https://a.example/1.png',
    };
    await client.ask(
      'mutation ($input: UpdateProfileInput!) { updateProfile(input: $input) { id } }',
      { input: profile },
      { token },
    );
    const [identity] = await database.rows<{ openid: string }>(
      'SELECT openid FROM member_identity WHERE member_id = ?',
      [memberId],
    );
    await closeAccount(client, token);
    const [member] = await database.rows('SELECT * FROM member WHERE id = ?', [memberId]);
    expect(member).toMatchObject({
      status: 'CLOSED',
      nickname: '',
      avatar_url: null,
      birthday: null,
    });
    for (const table of ['member_identity', 'member_phone', 'phone_check', 'avatar']) {
      const rows = await database.rows(`SELECT 1 FROM ${table} WHERE member_id = ?`, [memberId]);
      expect([table, rows]).toEqual([table, []]);
    }
    const former = await database.rows<{ identity_digest: string }>(
      'SELECT * FROM former_identity',
    );
    expect(JSON.stringify(former)).not.toContain(identity?.openid);
  });

  test('kills the codes that were handed out', async () => {
    const { client } = scene.app;
    const { token } = await scene.member('scanned');
    const code = await cardCode(client, token);
    await closeAccount(client, token);
    expect(await scene.till.scan(code)).toMatchObject({
      __typename: 'CardCodeProblem',
      reason: 'INVALID',
    });
  });

  test('ends the till session that was open', async () => {
    const { token } = await scene.member('served');
    const tillSessionId = await scene.till.serve(token);
    await closeAccount(scene.app.client, token);
    const sale = { tillSessionId, lines: [line('default', 1_000)] };
    expect((await scene.till.quote(sale)).__typename).toBe('TillSessionExpired');
    const keys = { receiptNumber: newReceipt(), idempotencyKey: newKey() };
    expect((await scene.till.record({ ...sale, ...keys })).__typename).toBe('TillSessionExpired');
  });

  test('forgives what is owed', async () => {
    const { token } = await scene.member('debtor');
    const tillSessionId = await scene.till.serve(token);
    const { receiptNumber } = await scene.till.sell({
      tillSessionId,
      lines: [line('default', 50_000)],
    });
    await scene.till.sell({
      tillSessionId,
      lines: [line('default', 100_000)],
      pointsToSpend: 1_500,
    });
    await scene.till.giveBack({ receiptNumber });
    const { debt, available } = await balance(scene.app.client, token);
    // The second sale earned points that pay part of what the refund takes back.
    const before = (await programmeSums()).WRITTEN_OFF ?? 0;
    const lost = (await programmeSums()).FORFEITED ?? 0;
    await closeAccount(scene.app.client, token);
    const after = await programmeSums();
    expect([after.WRITTEN_OFF ?? 0, after.FORFEITED]).toEqual([before - debt, lost + available]);
  });

  test.each<[string, readonly Hold[], ClosureCauses, string, string]>([
    [
      'a redemption',
      [['REDEMPTION', 100]],
      { openRedemptions: 1, pendingGifts: 0, heldPoints: 100 },
      '还有 1 笔未完成的兑换、100 积分被占用：请先完成或取消，再注销账号',
      'You still have 1 open redemption and 100 points set aside. Please finish or cancel first, then close the account.',
    ],
    [
      'redemptions',
      [
        ['REDEMPTION', 100],
        ['REDEMPTION', 23],
      ],
      { openRedemptions: 2, pendingGifts: 0, heldPoints: 123 },
      '还有 2 笔未完成的兑换、123 积分被占用：请先完成或取消，再注销账号',
      'You still have 2 open redemptions and 123 points set aside. Please finish or cancel first, then close the account.',
    ],
  ])('waits for points held by %s, and says so', async (_, holds, causes, zh, en) => {
    const { client, database } = scene.app;
    const { token, memberId } = await scene.member(`holder-${holds.length}`);
    for (const [purpose, points] of holds) {
      await database.rows(
        `INSERT INTO points_hold (member_id, hold_id, transaction_id, purpose, reference, amount, captured, voided, resolve_by, placed_at)
         VALUES (?, ?, ?, ?, 'R-1', ?, 0, 0, 0, 0)`,
        [memberId, newId(), newId(), purpose, points],
      );
    }
    const { openRedemptions, pendingGifts } = causes;
    const none = { vouchersLost: 0, prizesLost: 0 };
    const closure = { pointsLost: 500, openRedemptions, pendingGifts, ...none };
    expect(await accountClosure(client, token, 'zh-CN')).toEqual({
      ...closure,
      blocked: { message: zh, ...causes },
    });
    const blocked = { message: en, ...causes };
    expect(await accountClosure(client, token)).toEqual({ ...closure, blocked });
    const key = newKey();
    for (const _again of [1, 2]) {
      expect(await closeAccount(client, token, key)).toEqual({
        __typename: 'AccountClosureBlocked',
        ...blocked,
      });
    }
    expect((await balance(client, token)).available).toBe(500);
    await database.rows('DELETE FROM points_hold WHERE member_id = ?', [memberId]);
    expectType(await closeAccount(client, token), 'AccountClosed');
  });

  test('wants to be confirmed', async () => {
    const { token } = await scene.member('unsure');
    const input = { confirm: false, idempotencyKey: newKey() };
    const refusal = await scene.app.client.refusal(CLOSE_ACCOUNT, { input }, { token });
    expect(refusal).toBe('BAD_USER_INPUT');
  });
});

describe('after the account was closed', () => {
  test('a sign-in that asks nobody enrols nobody; agreeing anew does', async () => {
    const { client } = scene.app;
    const old = await scene.member('silent');
    await closeAccount(client, old.token);
    const before = await tableState(scene.app);
    await expect(signInSilently(client, 'silent')).rejects.toThrow('NOT_FOUND');
    expect(changedTables(before, await tableState(scene.app))).toEqual([]);
    const { isNewMember, memberId } = await scene.member('silent');
    expect(isNewMember).toBe(true);
    expect((await signInSilently(client, 'silent')).memberId).toBe(memberId);
  });

  test('coming back makes a new member without a second welcome', async () => {
    const { client } = scene.app;
    for (const first of [true, false]) {
      const { token, isNewMember } = await scene.member('returner');
      expect(isNewMember).toBe(true);
      expect((await balance(client, token)).available).toBe(first ? 500 : 0);
      const tillSessionId = await scene.till.serve(token);
      const { breakdown } = await scene.till.sell({
        tillSessionId,
        lines: [line('default', 1_000)],
      });
      expect(parts(breakdown)).toEqual(first ? { BASE: 10, WELCOME_DOUBLE: 10 } : { BASE: 10 });
      await closeAccount(client, token);
    }
  });

  test('the new member has nothing of the old one', async () => {
    const { client } = scene.app;
    const old = await scene.member('twice');
    await bindPhone(client, old.token, await mintPhoneCode(client, 'twice'));
    await closeAccount(client, old.token);
    const { token, memberId } = await scene.member('twice');
    expect(memberId).not.toBe(old.memberId);
    const { me } = await client.ask<{ me: object }>(
      '{ me { maskedPhone birthday } }',
      {},
      { token },
    );
    expect(me).toEqual({ maskedPhone: null, birthday: null });
    expect(await statement(client, token)).toEqual([]);
  });

  test.each([
    ['the points it paid with are lost too', 400],
    ['what it takes back is forgiven', 0],
  ])('a receipt of before is refunded: %s', async (_, pointsToSpend) => {
    const { token } = await scene.member(`refunded-${pointsToSpend}`);
    const tillSessionId = await scene.till.serve(token);
    const sold = await scene.till.sell({
      tillSessionId,
      lines: [line('default', 100_000)],
      pointsToSpend,
    });
    await closeAccount(scene.app.client, token);
    const before = await programmeSums();
    const { receiptNumber } = sold;
    const refund = await scene.till.giveBack({ receiptNumber });
    expect(refund).toMatchObject({
      refundedFen: 100_000,
      cashFen: sold.payableFen,
      pointsReturned: pointsToSpend,
      pointsClawedBack: sold.pointsEarned,
      debtAfter: 0,
    });
    expect(refund.sale.member).toMatchObject({
      maskedNickname: '**',
      maskedPhone: null,
      available: 0,
    });
    const after = await programmeSums();
    const forgiven = (before.WRITTEN_OFF ?? 0) - (after.WRITTEN_OFF ?? 0);
    expect(forgiven).toBe(sold.pointsEarned - pointsToSpend);
  });

  test('nothing is left for the night to book', async () => {
    const { token, memberId } = await scene.member('lapsing');
    scene = await scene.at(daysAfter(WEDNESDAY, 500));
    await closeAccount(scene.app.client, (await scene.member('lapsing')).token);
    expect(token).toBeTruthy();
    const lots = await scene.app.database.rows('SELECT 1 FROM points_lot WHERE member_id = ?', [
      memberId,
    ]);
    expect(lots).toEqual([]);
  });
});
