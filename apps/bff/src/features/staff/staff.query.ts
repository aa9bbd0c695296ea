import type { StaffId, StoreId } from '@huiji/shared-types';
import { Injectable } from '@nestjs/common';
import { Reader, UnitOfWork } from '../../platform/database/index.js';
import { StaffEntity } from './staff.entity.js';
import type { StaffMember } from './staff-member.js';

export interface StaffCredentials {
  readonly staff: StaffMember;
  readonly passwordHash: string;
}

/** The people of the staff. */
@Injectable()
export class StaffDirectory {
  constructor(
    private readonly reader: Reader,
    private readonly unitOfWork: UnitOfWork,
  ) {}

  async byUsername(username: string): Promise<StaffCredentials | null> {
    const row = await this.reader.findOne(StaffEntity, { where: { username } });
    return row === null ? null : { staff: staffOf(row), passwordHash: row.passwordHash };
  }

  async add(staff: StaffMember, passwordHash: string): Promise<void> {
    await this.unitOfWork.run((tx) =>
      tx.repository(StaffEntity).insert({ ...staff, isDemo: staff.isDemo ? 1 : 0, passwordHash }),
    );
  }
}

const staffOf = (row: StaffEntity): StaffMember => ({
  id: row.id as StaffId,
  username: row.username,
  role: row.role,
  storeId: row.storeId as StoreId | null,
  displayName: row.displayName,
  isDemo: row.isDemo === 1,
});
