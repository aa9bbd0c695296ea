import { Injectable } from '@nestjs/common';
import {
  type Command,
  CommandExecutor,
  type Executed,
  type JsonValue,
} from '../../platform/commands/index.js';
import { ChangedMeanwhile } from './advance-redemption.js';
import type { Redemption } from './redemption.js';

/** A redemption makes at most a handful of steps in its life. */
const MOST_ATTEMPTS = 10;

/** Runs commands on redemptions: their rows depend on how far the redemption has come. */
@Injectable()
export class RedemptionSteps {
  constructor(private readonly executor: CommandExecutor) {}

  /**
   * @param read reads the redemption anew; null when there is none
   * @param commandFor what to do with it as it was read
   */
  async run<Result extends JsonValue>(
    read: () => Promise<Redemption | null>,
    commandFor: (redemption: Redemption | null) => Command<Result>,
  ): Promise<Executed<Result>> {
    for (let attempt = 1; ; attempt++) {
      try {
        return await this.executor.execute(commandFor(await read()));
      } catch (error) {
        if (!(error instanceof ChangedMeanwhile) || attempt === MOST_ATTEMPTS) {
          throw error;
        }
      }
    }
  }
}
