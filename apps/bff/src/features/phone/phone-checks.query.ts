import type { MemberId } from '@huiji/shared-types';
import { instant } from '@huiji/shared-types';
import { Injectable } from '@nestjs/common';
import { Reader } from '../../platform/database/index.js';
import { PhoneCheckEntity } from './phone-check.entity.js';
import type { PhoneCheck, PhoneCheckId, PhoneCheckState } from './phone-check.js';

/** Looks up what became of a check. */
@Injectable()
export class PhoneChecks {
  constructor(private readonly reader: Reader) {}

  async find(memberId: MemberId, id: PhoneCheckId): Promise<PhoneCheck | null> {
    const row = await this.reader.findOne(PhoneCheckEntity, { where: { memberId, id } });
    return row === null
      ? null
      : { memberId, id, state: row.state as PhoneCheckState, startedAt: instant(row.startedAt) };
  }
}
