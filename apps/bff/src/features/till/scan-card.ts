import {
  type Instant,
  instant,
  type MemberId,
  MS_PER_MINUTE,
  type TillSessionId,
} from '@huiji/shared-types';
import { Inject, Injectable } from '@nestjs/common';
import { Clock } from '../../platform/clock/clock.js';
import { AppConfig } from '../../platform/config/index.js';
import { type Transaction, UnitOfWork } from '../../platform/database/index.js';
import { IdSource } from '../../platform/ids/id-source.js';
import { ConsumeCardCode, type Scanner } from '../card-scanning/index.js';
import { MEMBER_UPKEEP, type MemberUpkeep } from '../ledger/index.js';
import type { CardCodeReason } from '../member-card/index.js';
import { TillSessionEntity } from './till-session.entity.js';

/** What a good code opens: the till serves this member until it ends. */
export interface TillSession {
  readonly id: TillSessionId;
  readonly memberId: MemberId;
  readonly expiresAt: Instant;
}

export type ScanOutcome =
  | { readonly kind: 'OPENED'; readonly session: TillSession }
  | { readonly kind: 'REFUSED'; readonly reason: CardCodeReason };

/** Consumes a card code and opens the till session for it, in one transaction. */
@Injectable()
export class ScanCard {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly codes: ConsumeCardCode,
    private readonly clock: Clock,
    private readonly ids: IdSource,
    private readonly config: AppConfig,
    @Inject(MEMBER_UPKEEP) private readonly upkeep: MemberUpkeep,
  ) {}

  /** @throws ClientError RATE_LIMITED while wrong codes keep scanning locked */
  async execute(code: string, scanner: Scanner): Promise<ScanOutcome> {
    const outcome = await this.scan(code, scanner);
    if (outcome.kind === 'OPENED') {
      await this.upkeep.settle(outcome.session.memberId);
    }
    return outcome;
  }

  private scan(code: string, scanner: Scanner): Promise<ScanOutcome> {
    return this.unitOfWork.run(async (tx) => {
      const now = this.clock.now();
      const id = this.ids.next<TillSessionId>(now);
      const scan = await this.codes.consume(tx, { code, scanner, now, tillSessionId: id });
      switch (scan.kind) {
        case 'CONSUMED':
          return { kind: 'OPENED', session: await this.open(tx, id, scan.memberId, scanner, now) };
        case 'REPEATED':
          return { kind: 'OPENED', session: await find(tx, scan.tillSessionId) };
        case 'REFUSED':
          return scan;
      }
    });
  }

  private async open(
    tx: Transaction,
    id: TillSessionId,
    memberId: MemberId,
    scanner: Scanner,
    now: Instant,
  ): Promise<TillSession> {
    const { sessionMinutes } = this.config.programme.till;
    const expiresAt = instant(now + sessionMinutes * MS_PER_MINUTE);
    const session = { id, memberId, ...scanner, openedAt: now, expiresAt };
    await tx.repository(TillSessionEntity).insert(session);
    return { id, memberId, expiresAt };
  }
}

async function find(tx: Transaction, id: TillSessionId): Promise<TillSession> {
  const { memberId, expiresAt } = await tx
    .repository(TillSessionEntity)
    .findOneOrFail({ where: { id } });
  return { id, memberId: memberId as MemberId, expiresAt: instant(expiresAt) };
}
