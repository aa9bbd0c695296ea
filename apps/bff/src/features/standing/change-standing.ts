import type { Id, StaffId } from '@huiji/shared-types';
import { Injectable } from '@nestjs/common';
import { Clock } from '../../platform/clock/clock.js';
import { UnitOfWork } from '../../platform/database/index.js';
import { ClientError } from '../../platform/graphql/index.js';
import { IdSource } from '../../platform/ids/id-source.js';
import type { MemberStatus } from '../members/index.js';
import { changeMember, lockCardHolder } from '../members/index.js';
import { standingTexts } from './standing.texts.js';
import { StandingChangeEntity } from './standing-change.entity.js';

export interface StandingOrder {
  /** 16 digits. */
  readonly cardNumber: string;
  readonly standing: Exclude<MemberStatus, 'CLOSED'>;
  readonly reason: string;
  readonly staffId: StaffId;
}

/** Freezes and unfreezes members, and keeps who did it and why. */
@Injectable()
export class ChangeStanding {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly clock: Clock,
    private readonly ids: IdSource,
  ) {}

  /** What is so already stays, without a trace. @throws ClientError NOT_FOUND when nobody has the card */
  async execute({ cardNumber, standing, reason, staffId }: StandingOrder): Promise<void> {
    await this.unitOfWork.run(async (tx) => {
      const member = await lockCardHolder(tx, cardNumber);
      if (member === null) {
        throw new ClientError('NOT_FOUND', standingTexts.unknownCard);
      }
      if (member.status !== standing) {
        const changedAt = this.clock.now();
        const id = this.ids.next<Id<'StandingChangeId'>>(changedAt);
        await changeMember(tx, member.id, { status: standing });
        await tx
          .repository(StandingChangeEntity)
          .insert({ id, memberId: member.id, staffId, standing, reason, changedAt });
      }
    });
  }
}
