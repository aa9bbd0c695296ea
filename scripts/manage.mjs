// npm run manage -- open-store|add-staff ...: what there is no screen for yet. Without a command it says how.
import { runBffProgram } from './lib/bff-program.mjs';
import { runMain } from './lib/user-error.mjs';

await runMain(() => runBffProgram('manage.mjs', process.argv.slice(2)));
