import { sleep } from '../../scripts/lib/process-identity.mjs';
import type { TestDatabase } from './database.js';

const POLL_MS = 50;
const LONGEST_MS = 30_000;
/** The server looks anew at who waits only when it has not been asked for a tenth of a second. */
const LOOK_AGAIN_MS = 150;

/** Waits until something is so. @throws Error when it does not come about */
export async function eventually(
  what: string,
  isSo: () => Promise<boolean>,
  meanwhile: () => Promise<unknown> = async () => undefined,
): Promise<void> {
  const until = performance.now() + LONGEST_MS;
  while (!(await isSo())) {
    if (performance.now() > until) throw new Error(`${what} has not come about`);
    await meanwhile();
    await sleep(POLL_MS);
  }
}

/** Waits until a statement of this database waits for a row that somebody else holds. */
export const somebodyWaits = (database: TestDatabase): Promise<void> =>
  eventually(
    'a statement that waits',
    async () => {
      const { count } = await database.row<{ count: number }>(
        `SELECT COUNT(*) AS count FROM information_schema.INNODB_TRX trx
           JOIN information_schema.PROCESSLIST process ON process.ID = trx.trx_mysql_thread_id
          WHERE process.DB = DATABASE() AND trx.trx_state = 'LOCK WAIT'`,
      );
      return Number(count) > 0;
    },
    () => sleep(LOOK_AGAIN_MS),
  );
