import type { StaffId, StoreId } from '@huiji/shared-types';
import type { StaffRole } from '../../platform/auth/index.js';

/** Somebody who works in a store (CLERK) or for the programme (OPERATOR, without a store). */
export interface StaffMember {
  readonly id: StaffId;
  readonly username: string;
  readonly role: StaffRole;
  readonly storeId: StoreId | null;
  readonly displayName: string;
  /** Made for the demo, with a password that everybody knows: does not exist in production. */
  readonly isDemo: boolean;
}
