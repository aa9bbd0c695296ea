import { Injectable } from '@nestjs/common';
import {
  type Command,
  CommandExecutor,
  type Executed,
  executePlanned,
  type JsonValue,
} from '../../platform/commands/index.js';
import type { Redemption } from './redemption.js';

/** Runs commands on redemptions: their rows depend on how far the redemption has come. */
@Injectable()
export class RedemptionSteps {
  constructor(private readonly executor: CommandExecutor) {}

  /**
   * @param read reads the redemption anew; null when there is none
   * @param commandFor what to do with it as it was read
   */
  run<Result extends JsonValue>(
    read: () => Promise<Redemption | null>,
    commandFor: (redemption: Redemption | null) => Command<Result>,
  ): Promise<Executed<Result>> {
    return executePlanned(this.executor, async () => commandFor(await read()));
  }
}
