// npm run simulate:wheel [-- --file wheel.json --budget-fen 40]: plays a version of the wheel a million times and says
// what it gives away. Exit 1 for one that costs more than its budget.
import { runBffProgram } from './lib/bff-program.mjs';
import { runMain } from './lib/user-error.mjs';

await runMain(() => runBffProgram('manage.mjs', ['simulate-wheel', ...process.argv.slice(2)]));
