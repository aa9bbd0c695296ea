import { randomInt } from 'node:crypto';
import { CARD_CODE_HANDLE_DIGITS, type MemberId } from '@huiji/shared-types';
import { Injectable } from '@nestjs/common';
import { Clock } from '../../platform/clock/clock.js';
import { Reader, type Transaction, UnitOfWork } from '../../platform/database/index.js';
import { CardHandleEntity } from './card-handle.entity.js';

const HANDLES = 10 ** CARD_CODE_HANDLE_DIGITS;

/** A handle already taken is drawn again; of a billion, ten taken in a row is a fault, not chance. */
const DRAWS = 10;

/** The handle by which a member's codes name the member; made when the first codes are asked for. */
@Injectable()
export class CardHandles {
  constructor(
    private readonly reader: Reader,
    private readonly unitOfWork: UnitOfWork,
    private readonly clock: Clock,
  ) {}

  async of(memberId: MemberId): Promise<CardHandleEntity> {
    const known = await this.reader.findOne(CardHandleEntity, { where: { memberId } });
    return known ?? this.unitOfWork.run((tx) => this.make(tx, memberId));
  }

  private async make(tx: Transaction, memberId: MemberId): Promise<CardHandleEntity> {
    const now = this.clock.now();
    for (let draw = 0; draw < DRAWS; draw++) {
      const handle = String(randomInt(HANDLES)).padStart(CARD_CODE_HANDLE_DIGITS, '0');
      // Somebody else's handle and a handle made meanwhile both leave the table as it is.
      await tx.query(
        `INSERT INTO card_handle (member_id, handle, generation, created_at) VALUES (?, ?, 1, ?)
         ON DUPLICATE KEY UPDATE member_id = member_id`,
        [memberId, handle, now],
      );
      const made = await tx.repository(CardHandleEntity).findOne({ where: { memberId } });
      if (made !== null) {
        return made;
      }
    }
    throw new Error('no free card handle was drawn');
  }
}
