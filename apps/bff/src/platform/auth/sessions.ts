import type { Instant, MemberId, StaffId, StoreId } from '@huiji/shared-types';
import { instant, MS_PER_DAY, MS_PER_HOUR } from '@huiji/shared-types';
import { Injectable } from '@nestjs/common';
import { IsNull } from 'typeorm';
import { Clock } from '../clock/clock.js';
import type { Transaction } from '../database/unit-of-work.js';
import { UnitOfWork } from '../database/unit-of-work.js';
import { IdSource } from '../ids/id-source.js';
import type { AccessToken } from './access-tokens.js';
import { AccessTokens } from './access-tokens.js';
import { RefreshTokenEntity } from './refresh-token.entity.js';
import { hashOfToken, isRefreshToken, newRefreshToken } from './refresh-tokens.js';
import { SessionEntity } from './session.entity.js';
import type { SessionId, StaffRole } from './signed-in.js';

const REFRESH_LIFE_MS = 30 * MS_PER_DAY;
const STAFF_LIFE_MS = 12 * MS_PER_HOUR;

export interface MemberTokens extends AccessToken {
  readonly refreshToken: string;
}

export interface Refreshed extends MemberTokens {
  readonly memberId: MemberId;
}

type Rotation =
  | { readonly kind: 'ROTATED'; readonly session: SessionEntity }
  | { readonly kind: 'REFUSED' };

/** Opens, renews and ends sign-ins. */
@Injectable()
export class Sessions {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly accessTokens: AccessTokens,
    private readonly clock: Clock,
    private readonly ids: IdSource,
  ) {}

  /** @param admit runs first in the same transaction and may throw to keep the member out */
  async openForMember(
    memberId: MemberId,
    admit: (tx: Transaction) => Promise<void> = async () => undefined,
  ): Promise<MemberTokens> {
    const now = this.clock.now();
    const refreshToken = newRefreshToken();
    const id = this.ids.next<SessionId>(now);
    await this.unitOfWork.run(async (tx) => {
      await admit(tx);
      const expiresAt = now + REFRESH_LIFE_MS;
      await tx.repository(SessionEntity).insert({
        id,
        role: 'MEMBER',
        holderId: memberId,
        storeId: null,
        createdAt: now,
        expiresAt,
        revokedAt: null,
      });
      await keepToken(tx, id, refreshToken, instant(expiresAt));
    });
    return { ...(await this.accessTokens.issue(id, 'MEMBER')), refreshToken };
  }

  /** Staff sign in anew each shift: no refresh token. */
  async openForStaff(
    staffId: StaffId,
    role: StaffRole,
    storeId: StoreId | null,
  ): Promise<AccessToken> {
    const now = this.clock.now();
    const id = this.ids.next<SessionId>(now);
    await this.unitOfWork.run((tx) =>
      tx.repository(SessionEntity).insert({
        id,
        role,
        holderId: staffId,
        storeId,
        createdAt: now,
        expiresAt: now + STAFF_LIFE_MS,
        revokedAt: null,
      }),
    );
    return this.accessTokens.issue(id, role);
  }

  /**
   * Rotates a refresh token. One that was used before revokes its whole family: either the thief or the
   * owner holds the newer one, and nobody can tell which.
   * @returns null when the token is unknown, expired, revoked or was used before
   */
  async refresh(refreshToken: string): Promise<Refreshed | null> {
    if (!isRefreshToken(refreshToken)) {
      return null;
    }
    const successor = newRefreshToken();
    const rotation = await this.unitOfWork.run((tx) => this.rotate(tx, refreshToken, successor));
    if (rotation.kind === 'REFUSED') {
      return null;
    }
    const { id, holderId } = rotation.session;
    return {
      ...(await this.accessTokens.issue(id as SessionId, 'MEMBER')),
      refreshToken: successor,
      memberId: holderId as MemberId,
    };
  }

  async end(sessionId: SessionId): Promise<void> {
    await this.unitOfWork.run((tx) => this.revoke(tx, sessionId));
  }

  private async rotate(tx: Transaction, token: string, successor: string): Promise<Rotation> {
    const now = this.clock.now();
    const tokenHash = hashOfToken(token);
    const kept = await tx.repository(RefreshTokenEntity).findOneBy({ tokenHash });
    if (kept === null) {
      return { kind: 'REFUSED' };
    }
    // The session's row is the family's lock: of two parallel uses, one sees what the other did.
    const session = await tx.repository(SessionEntity).findOne({
      where: { id: kept.sessionId },
      lock: { mode: 'pessimistic_write' },
    });
    if (session === null || session.revokedAt !== null || kept.expiresAt <= now) {
      return { kind: 'REFUSED' };
    }
    const taken = await tx
      .repository(RefreshTokenEntity)
      .update({ tokenHash, usedAt: IsNull() }, { usedAt: now });
    if (taken.affected !== 1) {
      await this.revoke(tx, session.id as SessionId);
      return { kind: 'REFUSED' };
    }
    const expiresAt = instant(now + REFRESH_LIFE_MS);
    await tx.repository(SessionEntity).update({ id: session.id }, { expiresAt });
    await keepToken(tx, session.id, successor, expiresAt);
    return { kind: 'ROTATED', session };
  }

  private async revoke(tx: Transaction, sessionId: SessionId): Promise<void> {
    await tx
      .repository(SessionEntity)
      .update({ id: sessionId, revokedAt: IsNull() }, { revokedAt: this.clock.now() });
  }
}

async function keepToken(
  tx: Transaction,
  sessionId: string,
  token: string,
  expiresAt: Instant,
): Promise<void> {
  await tx
    .repository(RefreshTokenEntity)
    .insert({ tokenHash: hashOfToken(token), sessionId, expiresAt, usedAt: null });
}
