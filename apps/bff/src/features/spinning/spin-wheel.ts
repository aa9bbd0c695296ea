import type { MemberId } from '@huiji/shared-types';
import { Inject, Injectable } from '@nestjs/common';
import { CommandExecutor, executePlanned } from '../../platform/commands/index.js';
import { ClientError } from '../../platform/graphql/client-error.js';
import { MEMBER_UPKEEP, type MemberUpkeep } from '../ledger/index.js';
import { MemberReader } from '../members/index.js';
import { PlanSpin, type SpinWish } from './plan-spin.js';
import { type SpinOutcome, spinCommand } from './spin-command.js';
import { spinningTexts } from './spinning.texts.js';

@Injectable()
export class SpinWheel {
  constructor(
    private readonly executor: CommandExecutor,
    private readonly plan: PlanSpin,
    private readonly members: MemberReader,
    @Inject(MEMBER_UPKEEP) private readonly upkeep: MemberUpkeep,
  ) {}

  /** @throws IdempotencyConflict, CommandsUnavailable; ClientError FORBIDDEN while the member is frozen */
  async execute(memberId: MemberId, wish: SpinWish): Promise<SpinOutcome> {
    const { status } = await this.members.one(memberId);
    if (status !== 'ACTIVE') {
      throw new ClientError('FORBIDDEN', spinningTexts.frozen);
    }
    await this.upkeep.settle(memberId);
    let attempts = 0;
    const { result } = await executePlanned(this.executor, async () =>
      spinCommand(await this.plan.order(memberId, wish, attempts++ > 0)),
    );
    return result;
  }
}
