import { afterAll, afterEach, beforeAll, expect, test } from '@jest/globals';
import { type BffProcess, startBff } from '../testkit/bff-process.js';
import { graphqlClient } from '../testkit/graphql-client.js';
import { ledgerAudit } from '../testkit/points.js';
import { isType } from '../testkit/results.js';
import { type Scene, startScene, UNLIMITED, WEDNESDAY } from '../testkit/scene.js';
import { freezeClock } from '../testkit/stand-in.js';
import { line, newKey, newReceipt, openTill, type Till } from '../testkit/till.js';
import { DATA_KEY, giveVoucher, vouchers } from '../testkit/vouchers.js';

/** Two servers that know each other's sessions. */
const SECRETS = {
  JWT_SECRET: 'both servers of this race sign their sessions so',
  CARD_CODE_SECRET: 'both servers of this race make their card codes so',
  DATA_KEY,
};
const SALES = 24;

let scene: Scene;
let second: BffProcess;
let tills: readonly [Till, Till];

beforeAll(async () => {
  scene = await startScene({ environment: SECRETS });
  second = await startBff({
    databaseUrl: scene.app.database.url,
    programme: { rates: UNLIMITED },
    environment: { H5_DIR: undefined, ...SECRETS },
  });
  await freezeClock(second.url, WEDNESDAY);
  const other = openTill(graphqlClient(second.url), scene.clerk, {
    terminalId: 'till-2',
    language: 'en',
  });
  tills = [scene.till, other];
});

afterEach(async () => {
  const { healthy, violations } = await ledgerAudit(scene.app.client, scene.operator);
  expect({ healthy, violations }).toEqual({ healthy: true, violations: [] });
});

afterAll(async () => {
  await second.close();
  await scene.close();
});

async function memberWithVoucher(name: string) {
  const { token, memberId } = await scene.member(name);
  const { code } = await giveVoucher(scene.app.database, memberId);
  return { token, code, tillSessionId: await scene.till.serve(token) };
}

const sales = (order: { readonly tillSessionId: string; readonly code: string }) =>
  Array.from({ length: SALES }, (_, i) =>
    (tills[i % 2] ?? tills[0]).record({
      tillSessionId: order.tillSessionId,
      lines: [line('default', 10_000)],
      voucherCodes: [order.code],
      receiptNumber: newReceipt(),
      idempotencyKey: newKey(),
    }),
  );

test('one voucher at two tills of two servers at once is used once', async () => {
  const person = await memberWithVoucher('two-tills');
  const results = await Promise.all(sales(person));
  expect(results.filter((result) => isType(result, 'Sale'))).toHaveLength(1);
  const refused = results.filter((result) => isType(result, 'VoucherProblem'));
  expect(refused).toHaveLength(SALES - 1);
  expect(
    refused.every((refusal) => isType(refusal, 'VoucherProblem') && refusal.reason === 'USED'),
  ).toBe(true);
  expect(await vouchers(scene.app.client, person.token)).toMatchObject([{ state: 'USED' }]);
});

test('a refund against sales with its voucher: it is used by one sale at most', async () => {
  const person = await memberWithVoucher('refund-race');
  const sale = await scene.till.sell({
    tillSessionId: person.tillSessionId,
    lines: [line('default', 10_000)],
    voucherCodes: [person.code],
  });
  const { receiptNumber } = sale;
  const [, results] = await Promise.all([
    tills[1].giveBack({ receiptNumber }),
    Promise.all(sales(person)),
  ]);
  const taken = results.filter((result) => isType(result, 'Sale')).length;
  expect(taken).toBeLessThanOrEqual(1);
  expect(await vouchers(scene.app.client, person.token)).toMatchObject([
    { state: taken === 1 ? 'USED' : 'USABLE' },
  ]);
});

test('one receipt refunded by many at once gives its voucher back once', async () => {
  const person = await memberWithVoucher('refunds');
  const { receiptNumber } = await scene.till.sell({
    tillSessionId: person.tillSessionId,
    lines: [line('default', 10_000)],
    voucherCodes: [person.code],
  });
  const results = await Promise.all(
    Array.from({ length: SALES }, (_, i) =>
      (tills[i % 2] ?? tills[0]).refund({ receiptNumber, idempotencyKey: newKey() }),
    ),
  );
  const refunds = results.filter((result) => isType(result, 'SaleRefund'));
  expect(refunds).toMatchObject([{ vouchersReturned: 1, voucherFen: 2_000, cashFen: 8_000 }]);
  expect(await vouchers(scene.app.client, person.token)).toMatchObject([{ state: 'USABLE' }]);
});
