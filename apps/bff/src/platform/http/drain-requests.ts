import { MS_PER_SECOND } from '@huiji/shared-types';
import type { FastifyInstance } from 'fastify';
import { ClientError } from '../graphql/client-error.js';
import { platformTexts } from '../graphql/platform.texts.js';
import type { Draining } from './draining.js';
import { refuse } from './refuse.js';

/** Monitors go on asking, and are told. */
const FOR_MONITORS = /^\/(health|metrics)(\/|$)/;
/** By then another instance has taken over. */
const RETRY_AFTER_MS = MS_PER_SECOND;

/** Counts what is being answered; while draining, refuses what is new and lets connections go. */
export function drainRequests(fastify: FastifyInstance, draining: Draining): void {
  fastify.addHook('onRequest', async (request, reply) => {
    if (FOR_MONITORS.test(request.url)) {
      return undefined;
    }
    if (draining.isOn) {
      return refuse(
        request,
        reply,
        new ClientError('SERVICE_UNAVAILABLE', platformTexts.unavailable, {
          retryAfterMs: RETRY_AFTER_MS,
        }),
      );
    }
    draining.enter();
    reply.raw.once('close', () => draining.leave());
    return undefined;
  });
  fastify.addHook('onSend', async (_request, reply) => {
    if (draining.isOn) {
      void reply.header('connection', 'close');
    }
  });
}
