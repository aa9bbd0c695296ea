import type { SignedIn } from '../../platform/auth/index.js';
import type { Redemption } from '../redemptions/index.js';

/** Whether the caller is the member who has it: codes, addresses and spins are shown to nobody else. */
export const isOwn = ({ memberId }: Redemption, caller: SignedIn): boolean =>
  caller.role === 'MEMBER' && caller.memberId === memberId;
