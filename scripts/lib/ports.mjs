import { randomInt } from 'node:crypto';
import net from 'node:net';

export const LOOPBACK = '127.0.0.1';

/**
 * Listens for a moment, to learn whether one could.
 * @param {number} port
 * @param {string} host
 * @returns {Promise<number>} the port
 */
export const tryListen = (port, host = LOOPBACK) =>
  new Promise((resolve, reject) => {
    const server = net.createServer();
    server.once('error', reject);
    server.listen({ port, host, exclusive: true }, () => {
      const address = server.address();
      const taken = address !== null && typeof address === 'object' ? address.port : port;
      server.close(() => resolve(taken));
    });
  });

/** Above the last port that browsers refuse, and below those that systems hand to connections and may have taken a moment later. */
const PORTS = { first: 10_100, end: 32_768 };
const MOST_TRIES = 50;

/**
 * A port for a server that is about to start; another run that looks at the same moment most likely finds another.
 * @returns {Promise<number>}
 */
export async function freePort() {
  for (let tries = 1; ; tries++) {
    try {
      return await tryListen(randomInt(PORTS.first, PORTS.end));
    } catch (error) {
      if (tries === MOST_TRIES) throw error;
    }
  }
}

/** A MySQL server speaks first: its greeting carries protocol version 10, or 255 for an error packet. */
const PROTOCOL_BYTE = 4;
const GREETINGS = [10, 255];

/**
 * Whether a MySQL or MariaDB server greets us there.
 * @param {number} port
 * @param {string} host
 * @param {number} timeoutMs
 * @returns {Promise<'greeted' | 'silent' | NodeJS.ErrnoException>} the error when no connection came about
 */
export const greetDatabase = (port, host = LOOPBACK, timeoutMs = 1000) =>
  new Promise((resolve) => {
    const socket = net.connect(port, host);
    /** @param {'greeted' | 'silent' | NodeJS.ErrnoException} answer */
    const end = (answer) => {
      socket.destroy();
      resolve(answer);
    };
    socket.setTimeout(timeoutMs, () => end('silent'));
    socket.once('error', end);
    socket.once('end', () => end('silent'));
    socket.once('data', (packet) =>
      end(GREETINGS.includes(packet[PROTOCOL_BYTE] ?? 0) ? 'greeted' : 'silent'),
    );
  });
