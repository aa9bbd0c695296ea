import type { MemberId } from '@huiji/shared-types';
import { Injectable } from '@nestjs/common';
import { UnitOfWork } from '../../platform/database/index.js';
import { MemberEntity } from './member.entity.js';
import type { ProfileChange } from './profile-change.js';

/** Writes what members say of themselves. */
@Injectable()
export class Profiles {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  /** @returns false when another birthday has been set meanwhile; nothing is changed then */
  change(memberId: MemberId, change: ProfileChange): Promise<boolean> {
    return this.unitOfWork.run(async (tx) => {
      const repository = tx.repository(MemberEntity);
      const member = await repository.findOneOrFail({
        where: { id: memberId },
        lock: { mode: 'pessimistic_write' },
      });
      const { birthday } = change;
      if (birthday !== undefined && member.birthday !== null && member.birthday !== birthday) {
        return false;
      }
      if (Object.keys(change).length > 0) {
        await repository.update({ id: memberId }, change);
      }
      return true;
    });
  }
}
