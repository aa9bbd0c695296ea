import type { FastifyInstance } from 'fastify';
import type { Log } from '../observability/log.js';

const FIRST_SERVER_ERROR = 500;

/** One line per answered request; people at a terminal see only the failed ones. */
export function logRequests(fastify: FastifyInstance, log: Log, production: boolean): void {
  const requests = log.child({ part: 'http' });
  fastify.addHook('onResponse', async (request, reply) => {
    const level = reply.statusCode >= FIRST_SERVER_ERROR ? 'warn' : production ? 'info' : 'debug';
    requests[level](
      {
        requestId: request.id,
        method: request.method,
        // Without its query: that may carry what only the receiver may know.
        path: request.url.split('?', 1)[0],
        status: reply.statusCode,
        durationMs: Math.round(reply.elapsedTime),
      },
      'answered',
    );
  });
}
