import type { UnitOfWork } from '../database/unit-of-work.js';

const BATCH = 1_000;

/**
 * Removes the rows of a table whose moment lies before a limit, in batches that lock little.
 * @param table and `column` are names in our own code, never input
 * @param limit epoch ms
 */
export async function pruneRows(
  unitOfWork: UnitOfWork,
  { table, column, limit }: { table: string; column: string; limit: number },
  signal: AbortSignal,
): Promise<void> {
  let removed = BATCH;
  while (removed === BATCH && !signal.aborted) {
    removed = await unitOfWork.run(async (tx) => {
      const { affectedRows } = await tx.query<{ affectedRows: number }>(
        `DELETE FROM ${table} WHERE ${column} < ? LIMIT ${BATCH}`,
        [limit],
      );
      return affectedRows;
    });
  }
}
