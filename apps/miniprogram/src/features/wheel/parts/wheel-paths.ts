import { paths } from '@/routes';

const withId = (path: string, id: string): string => `${path}?id=${encodeURIComponent(id)}`;

export const spinPath = (id: string): string => withId(paths.spin, id);
export const claimPath = (spinId: string): string => withId(paths.claimPrize, spinId);
export const voucherPath = (id: string): string => withId(paths.voucher, id);
export const orderPath = (id: string): string => withId(paths.mallOrder, id);
/** My prizes alone. */
export const prizesPath = (): string => `${paths.spins}?won=1`;
