export default async function tearDown() {
  await globalThis.scratchDatabaseOfRun?.stop();
}
