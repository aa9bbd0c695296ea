import type { MemberId } from '@huiji/shared-types';
import { Injectable } from '@nestjs/common';
import { Reader } from '../../platform/database/index.js';
import { MessageGrantEntity } from './message-grant.entity.js';

@Injectable()
export class GrantsQuery {
  constructor(private readonly reader: Reader) {}

  /** How often each template may still be sent; one that is missing, never. */
  async of(memberId: MemberId): Promise<ReadonlyMap<string, number>> {
    const rows = await this.reader.find(MessageGrantEntity, { where: { memberId } });
    return new Map(rows.map(({ template, grants }) => [template, grants]));
  }
}
