import { TestEnvironment } from 'jest-environment-node';

/** Where a test file puts what can tell more about a failure, see `testkit/witness.ts`. */
const WITNESSES = Symbol.for('huiji.witnesses');

/** Prints what the phones of a test showed at the moment it failed: afterwards they are gone. */
export default class TellingEnvironment extends TestEnvironment {
  /** @param {{ name: string, test?: { name: string } }} event */
  async handleTestEvent(event) {
    if (event.name !== 'test_fn_failure' && event.name !== 'hook_failure') return;
    const { console } = this.global;
    for (const tell of this.global[WITNESSES] ?? []) {
      try {
        console.error(`When "${event.test?.name}" failed:\n${await tell(event.test?.name)}`);
      } catch (error) {
        console.error('A witness had nothing to tell:', error);
      }
    }
  }
}
