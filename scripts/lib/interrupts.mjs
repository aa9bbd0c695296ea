const SIGNALS = /** @type {const} */ (['SIGINT', 'SIGTERM', 'SIGHUP']);

/** What a shell reports for a programme that Ctrl-C ended. */
export const EXIT_INTERRUPTED = 130;

/** A signal ended the set-up before it was done. */
export class Interrupted extends Error {
  /** @param {string} message */
  constructor(message) {
    super(message);
    this.name = 'Interrupted';
  }
}

/**
 * Turns the first signal into an abort; those that follow change nothing.
 * @returns {AbortSignal}
 */
export function abortOnSignal() {
  const controller = new AbortController();
  for (const name of SIGNALS) {
    process.on(name, () => controller.abort(new Interrupted(name)));
  }
  return controller.signal;
}

/**
 * @param {AbortSignal} signal
 * @returns {Promise<void>}
 */
export const aborted = (signal) =>
  new Promise((resolve) => {
    if (signal.aborted) resolve();
    else signal.addEventListener('abort', () => resolve(), { once: true });
  });
