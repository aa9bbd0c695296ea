import type { Command, Executed, JsonValue } from './command.js';
import type { CommandExecutor } from './command-executor.js';

/** What the plan was made by has changed since: the rows that it asked for are not the right ones. */
export class PlanOutdated extends Error {}

const MOST_ATTEMPTS = 10;

/**
 * Executes a command whose rows depend on what is read beforehand; reads and plans anew when that has changed.
 * @throws PlanOutdated when it goes on changing
 */
export async function executePlanned<Result extends JsonValue>(
  executor: CommandExecutor,
  plan: () => Promise<Command<Result>>,
): Promise<Executed<Result>> {
  for (let attempt = 1; ; attempt++) {
    const command = await plan();
    try {
      return await executor.execute(command);
    } catch (error) {
      if (!(error instanceof PlanOutdated) || attempt === MOST_ATTEMPTS) {
        throw error;
      }
    }
  }
}
