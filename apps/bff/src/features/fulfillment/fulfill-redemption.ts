import { Injectable } from '@nestjs/common';
import { Clock } from '../../platform/clock/clock.js';
import { AppConfig } from '../../platform/config/index.js';
import { DataVault } from '../../platform/crypto/data-vault.js';
import { UnitOfWork } from '../../platform/database/index.js';
import { type GuessedCode, ScanGuards } from '../card-scanning/index.js';
import { PickupCodes } from '../redemption-details/index.js';
import { RedemptionSteps } from '../redemption-steps/index.js';
import { type Redemption, RedemptionReader } from '../redemptions/index.js';
import {
  type Clerk,
  type FulfillOutcome,
  fulfillRedemptionCommand,
} from './fulfill-redemption-command.js';
import { fulfillmentTexts } from './fulfillment.texts.js';

/** Wrong pick-up codes within 15 minutes that lock the hand-over for a minute. */
const WRONG_CODES_ALLOWED = { account: 5, store: 20 } as const;

const typedBy = ({ staffId, storeId }: Clerk): GuessedCode => ({
  scopes: [
    { scope: `pickup:account:${staffId}`, allowed: WRONG_CODES_ALLOWED.account },
    { scope: `pickup:store:${storeId}`, allowed: WRONG_CODES_ALLOWED.store },
  ],
  locked: fulfillmentTexts.locked,
});

/** Hands a reward over at the counter of its own store against the member's pick-up code. */
@Injectable()
export class FulfillRedemption {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly guards: ScanGuards,
    private readonly codes: PickupCodes,
    private readonly reader: RedemptionReader,
    private readonly steps: RedemptionSteps,
    private readonly vault: DataVault,
    private readonly clock: Clock,
    private readonly config: AppConfig,
  ) {}

  /** @throws ClientError RATE_LIMITED while wrong codes lock it; IdempotencyConflict, CommandsUnavailable */
  async execute(clerk: Clerk, code: string, idempotencyKey: string): Promise<FulfillOutcome> {
    const guessed = typedBy(clerk);
    await this.unitOfWork.run((tx) => this.guards.requireUnlocked(tx, guessed, this.clock.now()));
    const digest = this.codes.digestOf(code);
    const codeDigest = digest ?? this.vault.digest('pickup-code-digest', code);
    const { result, replayed } = await this.steps.run(
      () => this.find(digest, clerk),
      (redemption) =>
        fulfillRedemptionCommand({
          clerk,
          idempotencyKey,
          codeDigest,
          redemption,
          settings: this.config.programme,
        }),
    );
    // What fails its check digit was misread and is no guess.
    if (result.outcome === 'CODE_UNKNOWN' && digest !== null && !replayed) {
      await this.unitOfWork.run((tx) => this.guards.countFailure(tx, guessed, this.clock.now()));
    }
    return result;
  }

  /** Another store's is as unknown as one that does not exist. */
  private async find(digest: string | null, { storeId }: Clerk): Promise<Redemption | null> {
    const redemption = digest === null ? null : await this.reader.ofPickupCode(digest);
    return redemption?.storeId === storeId ? redemption : null;
  }
}
