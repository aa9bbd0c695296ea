import { BatchRows } from './batch-rows.js';
import type { Command, Executed, JsonValue, Moment } from './command.js';
import { firstAnswer, fullPlan, rememberAnswer } from './idempotency-record.js';

/** What one command of a batch came to; an error is its own and spoils nobody else's. */
export type Settled =
  | { readonly ok: true; readonly executed: Executed<JsonValue> }
  | { readonly ok: false; readonly error: unknown };

/** Decides the commands in order of arrival; each sees what those before it changed. */
export function decideBatch(
  commands: readonly Command<JsonValue>[],
  rows: BatchRows,
  moment: Moment,
): Settled[] {
  return commands.map((command) => {
    try {
      return { ok: true, executed: decideOne(command, rows, moment) };
    } catch (error) {
      return { ok: false, error };
    }
  });
}

function decideOne(
  command: Command<JsonValue>,
  rows: BatchRows,
  moment: Moment,
): Executed<JsonValue> {
  const plan = fullPlan(command);
  const draft = rows.draft(plan);
  const earlier = firstAnswer(draft, command);
  if (earlier !== null) {
    return { result: earlier.result, replayed: true };
  }
  const decision = command.decide(draft, moment);
  const kept = decision.kind === 'done' ? draft : rows.draft(plan);
  rememberAnswer(kept, command, decision, moment.now);
  rows.keep(kept);
  return { result: decision.result, replayed: false };
}
