import type { StaffId, StoreId } from '@huiji/shared-types';
import type { AddStaff } from '../features/staff/index.js';

/** Whoever works the till of a demo store. */
export interface Clerk {
  readonly staffId: StaffId;
  readonly storeId: StoreId;
  readonly receiptPrefix: string;
}

const clerks = [
  { username: 'clerk', displayName: '周敏', receiptPrefix: 'NJ' },
  { username: 'clerk-xujiahui', displayName: '吴晓彤', receiptPrefix: 'XH' },
  { username: 'clerk-lujiazui', displayName: '郑凯', receiptPrefix: 'LJ' },
] as const;

/** A clerk for each store, and one operator; the passwords are known to everybody. */
export async function addDemoStaff(
  addStaff: AddStaff,
  [first, ...others]: readonly [StoreId, ...StoreId[]],
): Promise<readonly [Clerk, ...Clerk[]]> {
  const hire = async (storeId: StoreId, i: number): Promise<Clerk> => {
    const { username, displayName, receiptPrefix } = clerks[i] ?? clerks[0];
    const staff = { username, displayName, role: 'CLERK', storeId, isDemo: true } as const;
    return { staffId: await addStaff.execute(staff, 'clerk-demo'), storeId, receiptPrefix };
  };
  await addStaff.execute(
    { username: 'operator', displayName: '陈立', role: 'OPERATOR', storeId: null, isDemo: true },
    'operator-demo',
  );
  return [await hire(first, 0), ...(await Promise.all(others.map((id, i) => hire(id, i + 1))))];
}
