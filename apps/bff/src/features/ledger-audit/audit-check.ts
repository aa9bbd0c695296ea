/** What was violated, with ids. */
export interface LedgerViolation {
  readonly invariant: string;
  /** What breaks it, e.g. `member 01J...`. */
  readonly subject: string;
  readonly expected: string;
  readonly actual: string;
}

/** One consistent view of the rows, however long the audit takes and whatever is booked meanwhile. */
export interface AuditSnapshot {
  /** Rows one by one, so that memory does not grow with the ledger. */
  stream<Row>(sql: string): AsyncIterable<Row>;
}

/** An invariant recomputed from the rows; yields what breaks it. */
export interface AuditCheck {
  readonly invariant: string;
  violations(snapshot: AuditSnapshot): AsyncIterable<LedgerViolation>;
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
