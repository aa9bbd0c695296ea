import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { BFF } from '../../scripts/lib/paths.mjs';

const run = promisify(execFile);

/** Brings an empty database to the newest schema, through the server's own migration command. */
export async function migrate(databaseUrl: string): Promise<void> {
  await run(
    process.execPath,
    ['node_modules/typeorm/cli.js', 'migration:run', '-d', 'dist/cli.data-source.js'],
    { cwd: BFF, env: { PATH: process.env.PATH, DATABASE_URL: databaseUrl } },
  );
}
