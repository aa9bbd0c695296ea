import type { MemberId } from '@huiji/shared-types';
import { Injectable } from '@nestjs/common';
import { UnitOfWork } from '../../platform/database/index.js';
import { changeMember, lockMember } from '../members/index.js';
import { AvatarEntity } from './avatar.entity.js';
import type { ProfileChange } from './profile-change.js';

/** Writes what members say of themselves. */
@Injectable()
export class Profiles {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  /** @returns false when another birthday has been set meanwhile; nothing is changed then */
  change(memberId: MemberId, change: ProfileChange): Promise<boolean> {
    return this.unitOfWork.run(async (tx) => {
      const member = await lockMember(tx, memberId);
      const { birthday } = change;
      if (birthday !== undefined && member.birthday !== null && member.birthday !== birthday) {
        return false;
      }
      if (Object.keys(change).length > 0) {
        await changeMember(tx, memberId, change);
      }
      if (change.avatarUrl === null) {
        await tx.repository(AvatarEntity).delete({ memberId });
      }
      return true;
    });
  }
}
