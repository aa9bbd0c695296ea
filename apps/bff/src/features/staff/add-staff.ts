import type { StaffId } from '@huiji/shared-types';
import { Injectable } from '@nestjs/common';
import { Clock } from '../../platform/clock/clock.js';
import { IdSource } from '../../platform/ids/id-source.js';
import { hashPassword } from './password-hash.js';
import { StaffDirectory } from './staff.query.js';
import type { StaffMember } from './staff-member.js';

/** Lets somebody work with the programme. */
@Injectable()
export class AddStaff {
  constructor(
    private readonly directory: StaffDirectory,
    private readonly clock: Clock,
    private readonly ids: IdSource,
  ) {}

  async execute(staff: Omit<StaffMember, 'id'>, password: string): Promise<StaffId> {
    const id = this.ids.next<StaffId>(this.clock.now());
    await this.directory.add({ ...staff, id }, await hashPassword(password));
    return id;
  }
}
