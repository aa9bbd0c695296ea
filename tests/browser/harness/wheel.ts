import type { TestDatabase } from '../../testkit/database.js';
import { after } from '../../testkit/scene.js';
import { addVoucherKind } from '../../testkit/vouchers.js';
import { addWheel, type PrizeSetup } from '../../testkit/wheel.js';

const ODDS = 1_000_000;
const MUGS = 3;

/** What stands on the wheels of these tests, in wheel order. */
const PRIZES = {
  five: { name: '5 积分', nameEn: '5 points', points: 5, valueFen: 5, fallback: true },
  mug: { name: '马克杯', nameEn: 'Mug', kind: 'GOODS', stock: MUGS, valueFen: 5_000 },
  twenty: { name: '20 积分', nameEn: '20 points', points: 20, valueFen: 20 },
  nothing: { name: '谢谢参与', nameEn: 'Better luck next time', kind: 'NOTHING' },
  voucher: { name: '10 元券', nameEn: '¥10 voucher', kind: 'VOUCHER', valueFen: 1_000 },
  thousand: { name: '1000 积分', nameEn: '1,000 points', points: 1_000, valueFen: 1_000 },
} as const satisfies Record<string, Omit<PrizeSetup, 'oddsPpm'>>;

export interface SureWheel {
  /** What every spin draws. */
  readonly sure: keyof typeof PRIZES;
  readonly costPoints?: number;
  readonly freeSpinsPerDay?: number;
  readonly spinsPerDay?: number;
  /** Whether all mugs are gone. */
  readonly hasNoMugs?: boolean;
  /** RFC 3339; an hour before it the wheel opens. The one that opened last is shown. */
  readonly opened: string;
  readonly closesAt?: string;
  /** Another version of a wheel that is there, in force from an instant on (RFC 3339). */
  readonly next?: { readonly wheelId: string; readonly version: number; readonly from: string };
}

const HOUR_MS = 3_600_000;

/** Publishes a wheel, past the server: it draws what the test wants. @returns its id */
export async function openWheel(database: TestDatabase, setup: SureWheel): Promise<string> {
  const { sure, hasNoMugs = false, opened, next, ...terms } = setup;
  const opensAt = after(opened, -HOUR_MS);
  const voucherKindId = await addVoucherKind(database, 'GENERATED');
  const wheel = await addWheel(database, {
    ...terms,
    opensAt,
    activatesAt: next?.from ?? opensAt,
    ...(next && { wheelId: next.wheelId, version: next.version }),
    prizes: Object.entries(PRIZES).map(([name, prize]) => ({
      ...prize,
      ...(name === 'voucher' && { voucherKindId }),
      oddsPpm: name === sure ? ODDS : 0,
    })),
  });
  if (hasNoMugs) {
    await database.rows('UPDATE prize_stock SET taken = initial WHERE prize_id IN (?)', [
      wheel.prizes[1] ?? '',
    ]);
  }
  return wheel.wheelId;
}

/** How often a member has spun, past the server. */
export async function spinsOf(database: TestDatabase, memberId: string): Promise<number> {
  const { spins } = await database.row<{ spins: number }>(
    'SELECT COUNT(*) AS spins FROM spin WHERE member_id = ?',
    [memberId],
  );
  return Number(spins);
}
