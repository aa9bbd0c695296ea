import type { Snapshot } from '../../platform/database/index.js';

/** What was violated, with ids. */
export interface LedgerViolation {
  readonly invariant: string;
  /** What breaks it, e.g. `member 01J...`. */
  readonly subject: string;
  readonly expected: string;
  readonly actual: string;
}

/** An invariant recomputed from the rows; yields what breaks it. */
export interface AuditCheck {
  readonly invariant: string;
  violations(snapshot: Snapshot): AsyncIterable<LedgerViolation>;
}

interface ViolationRow {
  readonly subject: string;
  readonly expected: string | number | null;
  readonly actual: string | number | null;
}

/** A check whose SQL selects only what is wrong, as `subject`, `expected` and `actual`. */
export function sqlCheck(invariant: string, sql: string): AuditCheck {
  return {
    invariant,
    async *violations(snapshot) {
      for await (const row of snapshot.stream<ViolationRow>(sql)) {
        yield {
          invariant,
          subject: row.subject,
          expected: String(row.expected),
          actual: String(row.actual),
        };
      }
    },
  };
}
