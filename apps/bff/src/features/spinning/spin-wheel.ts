import type { MemberId } from '@huiji/shared-types';
import { Inject, Injectable } from '@nestjs/common';
import { CommandExecutor, executePlanned } from '../../platform/commands/index.js';
import { MEMBER_UPKEEP, type MemberUpkeep } from '../ledger/index.js';
import { PlanSpin, type SpinWish } from './plan-spin.js';
import { type SpinOutcome, spinCommand } from './spin-command.js';

@Injectable()
export class SpinWheel {
  constructor(
    private readonly executor: CommandExecutor,
    private readonly plan: PlanSpin,
    @Inject(MEMBER_UPKEEP) private readonly upkeep: MemberUpkeep,
  ) {}

  /** @throws IdempotencyConflict, CommandsUnavailable; ClientError FORBIDDEN while the member is frozen */
  async execute(memberId: MemberId, wish: SpinWish): Promise<SpinOutcome> {
    await this.upkeep.settle(memberId);
    let attempts = 0;
    const { result } = await executePlanned(this.executor, async () =>
      spinCommand(await this.plan.order(memberId, wish, attempts++ > 0)),
    );
    return result;
  }
}
