import { Injectable } from '@nestjs/common';
import {
  type Command,
  CommandExecutor,
  type Executed,
  executePlanned,
  type JsonValue,
} from '../../platform/commands/index.js';
import { AppConfig } from '../../platform/config/index.js';
import { ClientError } from '../../platform/graphql/client-error.js';
import { platformTexts } from '../../platform/graphql/platform.texts.js';
import type { Redemption } from '../redemptions/index.js';
import type { Advance } from './advance-redemption.js';
import { type StepOrder, type StepOutcome, stepCommand } from './step-command.js';

type Read = () => Promise<Redemption | null>;

/** Runs commands on redemptions: their rows depend on how far the redemption has come. */
@Injectable()
export class RedemptionSteps {
  constructor(
    private readonly executor: CommandExecutor,
    private readonly config: AppConfig,
  ) {}

  /**
   * @param read reads the redemption anew; null when there is none
   * @param commandFor what to do with it as it was read
   */
  run<Result extends JsonValue>(
    read: Read,
    commandFor: (redemption: Redemption | null) => Command<Result>,
  ): Promise<Executed<Result>> {
    return executePlanned(this.executor, async () => commandFor(await read()));
  }

  /** @throws ClientError NOT_FOUND when there is none; IdempotencyConflict, CommandsUnavailable */
  async take(
    read: Read,
    order: Omit<StepOrder, 'redemption' | 'step'> & { readonly step: Omit<Advance, 'settings'> },
  ): Promise<StepOutcome> {
    const settings = this.config.programme;
    const { result } = await this.run(read, (redemption) => {
      if (redemption === null) {
        throw new ClientError('NOT_FOUND', platformTexts.notFound);
      }
      return stepCommand({ ...order, redemption, step: { ...order.step, settings } });
    });
    return result;
  }
}
