import { randomBytes } from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';
import { currentOwner, endOrphan } from './folder-owner.mjs';
import { CACHE } from './paths.mjs';
import { startPrivateDatabase } from './private-database.mjs';

const SCRATCH = path.join(CACHE, 'scratch-databases');
/** A folder without an owner may belong to a start that has not claimed it yet. */
const ABANDONED_AFTER_MS = 60_000;

/** Folders of runs that were killed. */
async function sweepAbandoned() {
  fs.mkdirSync(SCRATCH, { recursive: true });
  for (const name of fs.readdirSync(SCRATCH)) {
    const folder = path.join(SCRATCH, name);
    const age = Date.now() - (fs.statSync(folder, { throwIfNoEntry: false })?.mtimeMs ?? 0);
    if (age > ABANDONED_AFTER_MS && !currentOwner(folder)) {
      await endOrphan(folder);
      fs.rmSync(folder, { recursive: true, force: true });
    }
  }
}

/**
 * A private database for one run of tests: empty, with an account that may make databases, gone with
 * everything in it after `stop`.
 * @param {{ databases?: readonly string[], durable?: boolean }} [options] durable: a commit is on disk before
 *   it is answered, as in real life
 * @returns {Promise<import('./private-database.mjs').PrivateDatabase>}
 */
export async function startScratchDatabase({ databases = ['scratch'], durable = false } = {}) {
  await sweepAbandoned();
  const directory = path.join(SCRATCH, `${process.pid}-${randomBytes(4).toString('hex')}`);
  const database = await startPrivateDatabase({
    directory,
    databases,
    isAdmin: true,
    durable,
  });
  return {
    ...database,
    stop: async () => {
      await database.stop();
      fs.rmSync(directory, { recursive: true, force: true });
    },
  };
}
