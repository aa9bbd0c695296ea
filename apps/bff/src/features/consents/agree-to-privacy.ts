import type { MemberId } from '@huiji/shared-types';
import { Injectable } from '@nestjs/common';
import { Clock } from '../../platform/clock/clock.js';
import { UnitOfWork } from '../../platform/database/index.js';
import { lockMember } from '../members/index.js';
import { keepConsent } from './consents.query.js';

/** Keeps that a member has agreed to a privacy notice that came after the one they joined with. */
@Injectable()
export class AgreeToPrivacy {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly clock: Clock,
  ) {}

  /**
   * Once for each version: agreeing again changes nothing, not even the time.
   * @throws ClientError FORBIDDEN when the account was closed meanwhile
   */
  async execute(memberId: MemberId, privacyVersion: string): Promise<void> {
    await this.unitOfWork.run(async (tx) => {
      await lockMember(tx, memberId);
      await keepConsent(tx, memberId, privacyVersion, this.clock.now());
    });
  }
}
