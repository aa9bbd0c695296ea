import { Injectable } from '@nestjs/common';
import type { AccessToken } from '../../platform/auth/index.js';
import { Sessions } from '../../platform/auth/index.js';
import { AppConfig } from '../../platform/config/index.js';
import { ClientError } from '../../platform/graphql/index.js';
import { hashOfNobody, isPassword } from './password-hash.js';
import { SignInGuard } from './sign-in-guard.query.js';
import { StaffDirectory } from './staff.query.js';
import { staffTexts } from './staff.texts.js';
import type { StaffMember } from './staff-member.js';

export interface StaffSignIn extends AccessToken {
  readonly staff: StaffMember;
}

/** Checks a password, at the same cost whether or not anybody has the user name. */
@Injectable()
export class SignInStaff {
  private readonly nobody = hashOfNobody();

  constructor(
    private readonly directory: StaffDirectory,
    private readonly guard: SignInGuard,
    private readonly sessions: Sessions,
    private readonly config: AppConfig,
  ) {}

  /** @throws ClientError UNAUTHENTICATED for a wrong pair, RATE_LIMITED while locked */
  async execute(username: string, password: string): Promise<StaffSignIn> {
    const known = await this.directory.byUsername(username);
    const usable = known !== null && !(this.config.production && known.staff.isDemo) ? known : null;
    const fits = await isPassword(password, usable?.passwordHash ?? this.nobody);
    const verdict = await this.guard.judge(username, fits && usable !== null);
    if (verdict.kind === 'LOCKED') {
      const { forMs } = verdict;
      throw new ClientError('RATE_LIMITED', staffTexts.locked(forMs), { retryAfterMs: forMs });
    }
    if (verdict.kind === 'WRONG' || usable === null) {
      const attemptsLeft = verdict.kind === 'WRONG' ? verdict.attemptsLeft : 0;
      throw new ClientError('UNAUTHENTICATED', staffTexts.wrongPassword(attemptsLeft), {
        attemptsLeft,
      });
    }
    const { id, role, storeId } = usable.staff;
    return { ...(await this.sessions.openForStaff(id, role, storeId)), staff: usable.staff };
  }
}
