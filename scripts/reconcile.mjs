// npm run reconcile: compares our payments and refunds with WeChat Pay's daily bills. Exit 0 when they agree, 1 with
// a line for each difference.
import { runBffProgram } from './lib/bff-program.mjs';
import { runMain } from './lib/user-error.mjs';

await runMain(() => runBffProgram('reconcile.mjs', process.argv.slice(2)));
