import 'reflect-metadata';
import { findTask, USAGE } from './manage/tasks.js';
import { StartFailure } from './platform/config/index.js';
import { isDuplicateKey } from './platform/database/index.js';
import { withApplication } from './with-application.js';

/** `npm run manage -- <task> ...`: opens stores and adds staff. Exit 0 done, 1 with a line saying why not. */
async function manage(args: readonly string[]): Promise<string> {
  const task = findTask(args);
  return withApplication(task);
}

/** What went wrong, in a line where it is the caller's to mend. */
function explain(error: unknown): unknown {
  if (isDuplicateKey(error)) {
    return 'That name is taken.';
  }
  return error instanceof StartFailure ? error.message : error;
}

try {
  console.log(await manage(process.argv.slice(2)));
} catch (error) {
  console.error(explain(error));
  console.error(USAGE);
  process.exitCode = 1;
}
