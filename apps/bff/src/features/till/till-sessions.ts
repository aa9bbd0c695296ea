import {
  instant,
  isId,
  type MemberId,
  type StoreId,
  type TillSessionId,
} from '@huiji/shared-types';
import { Injectable } from '@nestjs/common';
import { Reader } from '../../platform/database/index.js';
import { MemberReader } from '../members/index.js';
import type { TillCustomer } from '../sale-pricing/index.js';
import { TillSessionEntity } from './till-session.entity.js';

/** Whom a session serves, as it was read; a sale asks again under the lock. */
export interface ServedCustomer extends TillCustomer {
  readonly isFrozen: boolean;
}

/** Finds who stands at the till. */
@Injectable()
export class TillSessions {
  constructor(
    private readonly reader: Reader,
    private readonly members: MemberReader,
  ) {}

  /** The session with its end, which may have passed; null when it is unknown, another store's or of an account closed since. */
  async find(id: string, storeId: StoreId): Promise<ServedCustomer | null> {
    if (!isId(id)) {
      return null;
    }
    const session = await this.reader.findOne(TillSessionEntity, { where: { id } });
    if (session?.storeId !== storeId) {
      return null;
    }
    const memberId = session.memberId as MemberId;
    const { joinedOn, isReturning, status } = await this.members.one(memberId);
    if (status === 'CLOSED') {
      return null;
    }
    return {
      tillSessionId: session.id as TillSessionId,
      expiresAt: instant(session.expiresAt),
      memberId,
      joinedOn: isReturning ? null : joinedOn,
      isFrozen: status === 'FROZEN',
    };
  }
}
