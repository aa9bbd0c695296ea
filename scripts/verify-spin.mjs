// npm run verify:spin -- <id>: recomputes a spin from its record and the seed of its day, and prints every step. Exit 0
// when the record is right, 1 when it is not.
import { runBffProgram } from './lib/bff-program.mjs';
import { runMain } from './lib/user-error.mjs';

await runMain(() => runBffProgram('verify-spin.mjs', process.argv.slice(2)));
