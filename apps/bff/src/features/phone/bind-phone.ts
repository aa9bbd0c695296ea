import type { MemberId } from '@huiji/shared-types';
import { MS_PER_SECOND } from '@huiji/shared-types';
import { Injectable } from '@nestjs/common';
import { Clock } from '../../platform/clock/clock.js';
import { CommandExecutor } from '../../platform/commands/index.js';
import { ClientError, platformTexts } from '../../platform/graphql/index.js';
import type { PhoneCheckId, PhoneCheckState } from './phone-check.js';
import { stateOf } from './phone-check.js';
import { PhoneChecks } from './phone-checks.query.js';
import { endPhoneCheck, startPhoneCheck } from './phone-commands.js';
import { VerifyPhone } from './verify-phone.js';

const RETRY_AFTER_MS = MS_PER_SECOND;

export type BindPhoneOutcome = Exclude<PhoneCheckState, 'STARTED'>;

/** Gives a member the number that WeChat verified; a repeated request spends no second code. */
@Injectable()
export class BindPhone {
  constructor(
    private readonly executor: CommandExecutor,
    private readonly checks: PhoneChecks,
    private readonly verify: VerifyPhone,
    private readonly clock: Clock,
  ) {}

  /**
   * @throws IdempotencyConflict
   * @throws ClientError SERVICE_UNAVAILABLE while the first request of the key still waits for WeChat
   */
  async execute(memberId: MemberId, code: string, key: string): Promise<BindPhoneOutcome> {
    const idempotency = { key, input: { code } };
    const { result, replayed } = await this.executor.execute(
      startPhoneCheck(memberId, idempotency),
    );
    if (replayed) {
      return this.outcomeOf(memberId, result.checkId);
    }
    const answer = await this.verify.execute(memberId, code);
    const { state } = (await this.executor.execute(endPhoneCheck(memberId, result.checkId, answer)))
      .result;
    return requireEnded(state);
  }

  private async outcomeOf(memberId: MemberId, checkId: PhoneCheckId): Promise<BindPhoneOutcome> {
    const check = await this.checks.find(memberId, checkId);
    return check === null ? 'CODE_EXPIRED' : requireEnded(stateOf(check, this.clock.now()));
  }
}

function requireEnded(state: PhoneCheckState): BindPhoneOutcome {
  if (state === 'STARTED') {
    throw new ClientError('SERVICE_UNAVAILABLE', platformTexts.unavailable, {
      retryAfterMs: RETRY_AFTER_MS,
    });
  }
  return state;
}
