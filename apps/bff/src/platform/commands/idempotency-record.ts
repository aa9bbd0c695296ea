import type { Instant } from '@huiji/shared-types';
import { fingerprintOf } from './canonical-json.js';
import type { Caller, Command, CommandRows, Decision, JsonValue } from './command.js';
import { IdempotencyConflict } from './command-errors.js';
import type { KeyValue, RowRequest } from './command-table.js';
import { commandTable, rowsOf } from './command-table.js';

export interface IdempotencyRecord {
  readonly caller: Caller;
  readonly operation: string;
  readonly key: string;
  readonly fingerprint: Buffer;
  readonly outcome: 'DONE' | 'REFUSED';
  readonly result: JsonValue;
  readonly recordedAt: Instant;
}

/** Read under the members' locks, so that a second request with the key waits for the first. */
const IDEMPOTENCY_RANK = 50;

const idempotencyRecords = commandTable<IdempotencyRecord>({
  name: 'idempotency_record',
  rank: IDEMPOTENCY_RANK,
  columns: {
    caller: ['caller', 'text'],
    operation: ['operation', 'text'],
    key: ['idempotency_key', 'text'],
    fingerprint: ['fingerprint', 'bytes'],
    outcome: ['outcome', 'text'],
    result: ['result', 'json'],
    recordedAt: ['recorded_at', 'integer'],
  },
  key: ['caller', 'operation', 'key'],
  lock: false,
});

/** Percent-encoded: keys are any text, and the column compares ascii bytes (no padding, no folding). */
const storedKey = (key: string): string => encodeURIComponent(key.toWellFormed());

function recordKey(command: Command<JsonValue>, key: string): KeyValue[] {
  return [command.caller, command.operation, storedKey(key)];
}

/** The command's rows and its idempotency record. */
export function fullPlan(command: Command<JsonValue>): RowRequest[] {
  const record =
    command.idempotency === null
      ? []
      : [rowsOf(idempotencyRecords, recordKey(command, command.idempotency.key))];
  return [...record, ...command.plan];
}

/**
 * The first answer for the command's key, if there is one.
 * @throws IdempotencyConflict when the key was used with another input.
 */
export function firstAnswer(
  rows: CommandRows,
  command: Command<JsonValue>,
): { readonly result: JsonValue } | null {
  if (command.idempotency === null) {
    return null;
  }
  const record = rows.get(idempotencyRecords, recordKey(command, command.idempotency.key));
  if (record === undefined) {
    return null;
  }
  if (!record.fingerprint.equals(fingerprintOf(command.idempotency.input))) {
    throw new IdempotencyConflict(command.operation);
  }
  return { result: record.result };
}

export function rememberAnswer(
  rows: CommandRows,
  command: Command<JsonValue>,
  decision: Decision<JsonValue>,
  now: Instant,
): void {
  if (command.idempotency === null) {
    return;
  }
  rows.insert(idempotencyRecords, {
    caller: command.caller,
    operation: command.operation,
    key: storedKey(command.idempotency.key),
    fingerprint: fingerprintOf(command.idempotency.input),
    outcome: decision.kind === 'done' ? 'DONE' : 'REFUSED',
    result: decision.result,
    recordedAt: now,
  });
}
