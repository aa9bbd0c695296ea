import { instant, type MemberId, type VoucherId } from '@huiji/shared-types';
import { afterAll, afterEach, beforeAll, expect, test } from '@jest/globals';
import { type Command, type CommandExecutor, done } from '../../platform/commands/index.js';
import { ledgerRows } from '../ledger/index.js';
import { loadCodesCommand } from '../voucher-kinds/index.js';
import {
  issueReserved,
  type ReservedVoucher,
  releaseReserved,
  reservedRows,
  reserveVoucher,
} from './hand-out-voucher.js';
import { VouchersWorld } from './vouchers-world.testing.js';

let vouchers: VouchersWorld;
let executor: CommandExecutor;

beforeAll(async () => {
  vouchers = await VouchersWorld.open();
  executor = vouchers.world.executor({ workers: 2 });
});

afterEach(async () => {
  expect(await vouchers.violations()).toEqual([]);
});

afterAll(() => vouchers.close());

interface StoredVoucher {
  readonly id: VoucherId;
  readonly sealed: Buffer;
  readonly state: string;
  readonly expiresAt: number;
}

const vouchersOf = (memberId: MemberId) =>
  vouchers.rows<StoredVoucher>(
    'SELECT id, sealed, state, expires_at AS expiresAt FROM voucher WHERE member_id = ?',
    [memberId],
  );

/** Several servers, each with batches of its own size. */
const servers = () => [
  vouchers.world.executor({ workers: 2 }),
  vouchers.world.executor({ workers: 4, largestBatch: 4 }),
  vouchers.world.executor({ workers: 2, largestBatch: 1 }),
];

test('40 codes, 120 takers on three servers, each twice: everybody has one or none, no code has two', async () => {
  const all = servers();
  const kind = await vouchers.kind('LOADED');
  const codes = await vouchers.load(executor, kind, 40);
  const members = await Promise.all(Array.from({ length: 120 }, () => vouchers.member(executor)));
  const answers = await Promise.all(
    [0, 1].flatMap((again) =>
      members.map((memberId, i) =>
        vouchers.give(all[(i + again) % all.length] ?? executor, { memberId, kind, key: 'once' }),
      ),
    ),
  );
  expect(answers.slice(0, 120)).toEqual(answers.slice(120));
  const given = answers.slice(0, 120).filter((id) => id !== null);
  expect(new Set(given).size).toBe(40);
  const stored = (await Promise.all(members.map(vouchersOf))).flat();
  const opened = stored.map(({ id, sealed }) => vouchers.codes.open(id, sealed));
  expect(opened.toSorted()).toEqual(codes.toSorted());
});

test('generated codes need no pool and are all different', async () => {
  const all = servers();
  const kind = await vouchers.kind('GENERATED');
  const memberId = await vouchers.member(executor);
  const ids = await Promise.all(
    Array.from({ length: 40 }, (_, i) =>
      vouchers.give(all[i % all.length] ?? executor, { memberId, kind }),
    ),
  );
  expect(new Set(ids).size).toBe(40);
  const opened = (await vouchersOf(memberId)).map(({ id, sealed }) =>
    vouchers.codes.open(id, sealed),
  );
  expect(new Set(opened).size).toBe(40);
  expect(opened.every((code) => /^7\d{13}$/.test(code))).toBe(true);
});

test('a voucher is good until the end of the last of its days', async () => {
  const memberId = await vouchers.member(executor);
  const kind = await vouchers.kind('GENERATED', 3);
  await vouchers.give(executor, { memberId, kind });
  expect(await vouchersOf(memberId)).toMatchObject([
    { state: 'HANDED_OUT', expiresAt: Date.parse('2026-11-23T15:59:59.999Z') },
  ]);
});

const settle = (
  reserved: ReservedVoucher,
  how: 'ISSUE' | 'RELEASE',
): Command<{ readonly how: string }> => ({
  operation: 'settleReserved',
  caller: 'job:test',
  idempotency: null,
  plan: [
    ...ledgerRows(reserved.memberId, { lots: 'LAPSING', now: instant(0) }),
    ...reservedRows(reserved),
  ],
  decide: (rows, moment) => {
    if (how === 'ISSUE') {
      issueReserved(rows, moment, reserved);
    } else {
      releaseReserved(rows, reserved);
    }
    return done({ how });
  },
});

async function reserved(codes: 'LOADED' | 'GENERATED'): Promise<ReservedVoucher> {
  const memberId = await vouchers.member(executor);
  const kind = await vouchers.kind(codes);
  if (codes === 'LOADED') {
    await vouchers.load(executor, kind, 1);
  }
  const voucherId = await vouchers.give(executor, { memberId, kind, give: reserveVoucher });
  if (voucherId === null) {
    throw new Error('nothing was reserved');
  }
  return { memberId, voucherId, kind };
}

test.each(['LOADED', 'GENERATED'] as const)(
  'a reserved voucher (%s) is issued once',
  async (codes) => {
    const reservation = await reserved(codes);
    expect(await vouchersOf(reservation.memberId)).toMatchObject([{ state: 'RESERVED' }]);
    await executor.execute(settle(reservation, 'ISSUE'));
    expect(await vouchersOf(reservation.memberId)).toMatchObject([{ state: 'HANDED_OUT' }]);
    await expect(executor.execute(settle(reservation, 'RELEASE'))).rejects.toThrow('not reserved');
    await expect(executor.execute(settle(reservation, 'ISSUE'))).rejects.toThrow('not reserved');
  },
);

test('a released code goes to the next taker, under its own id', async () => {
  const reservation = await reserved('LOADED');
  const { kind } = reservation;
  const other = await vouchers.member(executor);
  expect(await vouchers.give(executor, { memberId: other, kind })).toBeNull();
  await executor.execute(settle(reservation, 'RELEASE'));
  expect(await vouchersOf(reservation.memberId)).toEqual([]);
  expect(await vouchers.give(executor, { memberId: other, kind })).toBe(reservation.voucherId);
});

test('a code is loaded once', async () => {
  const kind = await vouchers.kind('LOADED');
  const [code = ''] = await vouchers.load(executor, kind, 1);
  const again = loadCodesCommand(kind, [vouchers.codes.seal(code)]);
  await expect(executor.execute(again)).rejects.toThrow('Duplicate');
});

test.each([
  ['a code that vanished', 'DELETE FROM voucher_pool_code LIMIT 1', 'loaded voucher codes'],
  [
    'a code handed out that is free as well',
    `INSERT INTO voucher_pool_code (kind_id, voucher_id, sealed, code_digest)
     SELECT kind_id, id, sealed, code_digest FROM voucher LIMIT 1`,
    'a voucher code is free',
  ],
])('the audit finds %s', async (_, tampering, invariant) => {
  const other = await VouchersWorld.open();
  const server = other.world.executor({ workers: 1 });
  const kind = await other.kind('LOADED');
  await other.load(server, kind, 2);
  await other.give(server, { memberId: await other.member(server), kind });
  expect(await other.violations()).toEqual([]);
  await other.rows(tampering);
  const violated = (await other.violations()).map((violation) => violation.invariant);
  await other.close();
  expect(violated).toContainEqual(expect.stringContaining(invariant));
});
