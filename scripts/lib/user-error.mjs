/** Something the person at the terminal can mend: its message is shown alone, without a stack. */
export class UserError extends Error {
  /** @param {string} message */
  constructor(message) {
    super(message);
    this.name = 'UserError';
  }
}

/**
 * Runs the main function of a script; a UserError becomes one clear line, anything else keeps its stack.
 * @param {() => Promise<number>} main its exit code
 */
export async function runMain(main) {
  try {
    process.exitCode = await main();
  } catch (error) {
    console.error(error instanceof UserError ? `\n${error.message}` : error);
    process.exitCode = 1;
  }
}
