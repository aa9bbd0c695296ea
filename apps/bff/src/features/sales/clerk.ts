import type { StaffId, StoreId } from '@huiji/shared-types';

/** Whoever works at a till, for the own store only. */
export interface Clerk {
  readonly staffId: StaffId;
  readonly storeId: StoreId;
}
