import { randomUUID } from 'node:crypto';
import type { IncomingMessage } from 'node:http';
import type { DynamicModule } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { FastifyAdapter } from '@nestjs/platform-fastify';
import type { FastifyInstance } from 'fastify';
import type { AppConfig } from '../config/app-config.js';
import type { Log } from '../observability/log.js';
import { nestLogger } from '../observability/nest-logger.js';
import { drainRequests } from './drain-requests.js';
import { Draining } from './draining.js';
import { logRequests } from './request-log.js';
import { addSecurityHeaders } from './security-headers.js';
import { serveH5 } from './serve-h5.js';
import { acceptUploads } from './uploaded-file.js';

const LARGEST_BODY_BYTES = 256 * 1024;
const KEEP_ALIVE_MS = 65_000;
const REQUEST_TIMEOUT_MS = 15_000;
const REQUEST_ID = /^[\w-]{8,64}$/;

interface ServerParts {
  readonly config: AppConfig;
  readonly log: Log;
}

/** The HTTP server around the application; not listening yet. */
export async function createServer(
  application: DynamicModule,
  { config, log }: ServerParts,
): Promise<NestFastifyApplication> {
  const adapter = new FastifyAdapter({
    bodyLimit: LARGEST_BODY_BYTES,
    trustProxy: config.trustProxy ?? false,
    keepAliveTimeout: KEEP_ALIVE_MS,
    requestTimeout: REQUEST_TIMEOUT_MS,
    forceCloseConnections: 'idle',
    return503OnClosing: false,
    genReqId: (request: IncomingMessage) => {
      const given = request.headers['x-request-id'];
      return typeof given === 'string' && REQUEST_ID.test(given) ? given : randomUUID();
    },
  });
  const server = await NestFactory.create<NestFastifyApplication>(application, adapter, {
    logger: nestLogger(log),
    abortOnError: false,
    // Signatures of webhooks are over the bytes as they came.
    rawBody: true,
  });
  const fastify: FastifyInstance = adapter.getInstance();
  fastify.addHook('onSend', async (request, reply) => {
    void reply.header('x-request-id', request.id);
  });
  drainRequests(fastify, server.get(Draining));
  logRequests(fastify, log, config.production);
  await acceptUploads(fastify);
  await addSecurityHeaders(fastify, config);
  if (config.h5Dir !== null) {
    const { production, wechat } = config;
    await serveH5(fastify, config.h5Dir, { production, hasStandIn: wechat.apiBase === null });
  }
  return server;
}
