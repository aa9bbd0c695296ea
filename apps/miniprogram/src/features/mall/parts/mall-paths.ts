import { paths } from '@/routes';

const withId = (path: string, id: string): string => `${path}?id=${encodeURIComponent(id)}`;

export const itemPath = (rewardId: string): string => withId(paths.mallItem, rewardId);
export const confirmPath = (rewardId: string): string => withId(paths.mallConfirm, rewardId);
/** @param paid what came of the cashier, as in pay-note */
export const resultPath = (redemptionId: string, paid = ''): string =>
  withId(paths.mallResult, redemptionId) + (paid === '' ? '' : `&paid=${paid}`);
export const orderPath = (redemptionId: string): string => withId(paths.mallOrder, redemptionId);
export const spinPath = (id: string): string => withId(paths.spin, id);
export const claimPath = (spinId: string): string => withId(paths.claimPrize, spinId);
export const certificatePath = (redemptionId: string): string =>
  withId(paths.mallCertificate, redemptionId);
