import { sleep } from './process-identity.mjs';

const RESTARTS = 5;
const RESTART_WINDOW_MS = 60_000;
const RESTART_PAUSE_MS = 500;

/**
 * Starts a private database again, on its port, whenever it dies by itself.
 * @param {import('./private-database.mjs').PrivateDatabase} server
 * @returns {{ lost: AbortSignal, stop: () => Promise<void> }} lost aborts when it cannot be kept running
 */
export function keepRunning(server) {
  /** @type {number[]} */
  const deaths = [];
  let stopping = false;
  let restarting = Promise.resolve();
  const lost = new AbortController();

  async function revive() {
    const now = performance.now();
    deaths.push(now);
    const recent = deaths.filter((moment) => now - moment < RESTART_WINDOW_MS).length;
    if (recent > RESTARTS) {
      throw new Error(`The private database ended ${recent} times within a minute.`);
    }
    console.error('The private database ended unexpectedly; starting it again.');
    await sleep(RESTART_PAUSE_MS);
    if (!stopping) await server.restart();
  }

  server.onUnexpectedExit(() => {
    restarting = revive().catch((error) => lost.abort(error));
  });
  return {
    lost: lost.signal,
    stop: async () => {
      stopping = true;
      await restarting;
      await server.stop();
    },
  };
}
