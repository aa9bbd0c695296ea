// npm run audit:ledger: recomputes every invariant of the ledger from the rows. Exit 0 healthy, 1 with the violations.
import { runBffProgram } from './lib/bff-program.mjs';
import { runMain } from './lib/user-error.mjs';

await runMain(() => runBffProgram('audit-ledger.mjs'));
