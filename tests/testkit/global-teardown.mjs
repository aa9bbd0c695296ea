import { writeIndex } from '../browser/harness/screens-index.mjs';

export default async function tearDown() {
  await globalThis.scratchDatabaseOfRun?.stop();
  if (process.env.UPDATE_SCREENS === '1') await writeIndex();
}
