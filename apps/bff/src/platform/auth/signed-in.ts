import type { Id, MemberId, StaffId, StoreId } from '@huiji/shared-types';
import type { Caller } from '../commands/command.js';

export type SessionId = Id<'SessionId'>;

export type Role = 'MEMBER' | 'CLERK' | 'OPERATOR';
export type StaffRole = Exclude<Role, 'MEMBER'>;

export interface SignedInMember {
  readonly role: 'MEMBER';
  readonly memberId: MemberId;
  readonly sessionId: SessionId;
}

export interface SignedInStaff {
  readonly role: StaffRole;
  readonly staffId: StaffId;
  /** Null for operators, who belong to the programme. */
  readonly storeId: StoreId | null;
  readonly sessionId: SessionId;
}

export type SignedIn = SignedInMember | SignedInStaff;

/** The scope of the caller's idempotency keys, and who it is in the log. */
export const callerOf = (signedIn: SignedIn): Caller =>
  signedIn.role === 'MEMBER' ? `member:${signedIn.memberId}` : `staff:${signedIn.staffId}`;
