import type { MemberId } from '@huiji/shared-types';
import { Injectable } from '@nestjs/common';
import { AppConfig } from '../../platform/config/index.js';
import { ClientError } from '../../platform/graphql/client-error.js';
import { platformTexts } from '../../platform/graphql/platform.texts.js';
import { type CancelOutcome, cancelRedemptionCommand } from './cancel-redemption-command.js';
import { RedemptionReader } from './redemption.loader.js';
import { RedemptionSteps } from './redemption-steps.js';

/** A member takes a redemption back: points go to the lots they came from; what has lapsed since stays lapsed. */
@Injectable()
export class CancelRedemption {
  constructor(
    private readonly reader: RedemptionReader,
    private readonly steps: RedemptionSteps,
    private readonly config: AppConfig,
  ) {}

  /** @throws ClientError NOT_FOUND for an unknown one or somebody else's; IdempotencyConflict, CommandsUnavailable */
  async execute(memberId: MemberId, id: string, idempotencyKey: string): Promise<CancelOutcome> {
    const executed = await this.steps.run(
      () => this.reader.ofMember(memberId, id),
      (redemption) => {
        if (redemption === null) {
          throw new ClientError('NOT_FOUND', platformTexts.notFound);
        }
        return cancelRedemptionCommand({
          operation: 'cancelRedemption',
          actor: `member:${memberId}`,
          event: 'CANCELLED_BY_MEMBER',
          idempotencyKey,
          redemption,
          whenLapsed: { kind: 'LAPSE' },
          settings: this.config.programme,
        });
      },
    );
    return executed.result;
  }
}
