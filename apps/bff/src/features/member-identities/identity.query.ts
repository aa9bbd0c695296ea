import type { MemberId } from '@huiji/shared-types';
import { Injectable } from '@nestjs/common';
import { Reader } from '../../platform/database/index.js';
import { MemberIdentityEntity } from './member-identity.entity.js';

/** Members and their WeChat identities, looked up both ways. */
@Injectable()
export class Identities {
  constructor(private readonly reader: Reader) {}

  async memberOf(openid: string): Promise<MemberId | null> {
    const found = await this.reader.findOne(MemberIdentityEntity, { where: { openid } });
    return found === null ? null : (found.memberId as MemberId);
  }

  async openidOf(memberId: MemberId): Promise<string | null> {
    const found = await this.reader.findOne(MemberIdentityEntity, { where: { memberId } });
    return found?.openid ?? null;
  }
}
