import helmet from '@fastify/helmet';
import type { FastifyInstance } from 'fastify';
import type { AppConfig } from '../config/app-config.js';
import { inlineScriptSources } from './inline-scripts.js';

const GRAPHIQL_SOURCES = ["'self'", "'unsafe-inline'", 'https://unpkg.com'];
const SELF = "'self'";

/** Scripts and styles: nothing of the below means anything on them, and a page brings ten. */
const PART_OF_PAGE = /^(text|application)\/(javascript|css)\b/;
const ABOUT_DOCUMENTS = [
  'content-security-policy',
  'cross-origin-opener-policy',
  'origin-agent-cluster',
  'referrer-policy',
  'x-dns-prefetch-control',
  'x-download-options',
  'x-frame-options',
  'x-permitted-cross-domain-policies',
  'x-xss-protection',
];

/**
 * Headers fit for the H5 app: its own scripts only, those in its page by their hash; styles inline,
 * because the framework sets them on elements; camera for the till's scanner; frames of its own origin for the development panel.
 */
export async function addSecurityHeaders(
  fastify: FastifyInstance,
  { production, h5Dir }: Pick<AppConfig, 'production' | 'h5Dir'>,
): Promise<void> {
  await fastify.register(helmet, {
    contentSecurityPolicy: {
      useDefaults: false,
      directives: {
        'default-src': [SELF],
        'script-src': [SELF, ...inlineScriptSources(h5Dir)],
        'style-src': [SELF, "'unsafe-inline'"],
        'img-src': [SELF, 'data:', 'blob:', 'https:'],
        'media-src': [SELF, 'blob:'],
        'font-src': [SELF, 'data:'],
        'connect-src': [SELF],
        'worker-src': [SELF, 'blob:'],
        'frame-src': [SELF],
        'frame-ancestors': [SELF],
        'base-uri': [SELF],
        'form-action': [SELF],
        'object-src': ["'none'"],
      },
    },
    strictTransportSecurity: production,
    crossOriginEmbedderPolicy: false,
  });
  fastify.addHook('onSend', async (request, reply) => {
    if (PART_OF_PAGE.test(String(reply.getHeader('content-type')))) {
      for (const header of ABOUT_DOCUMENTS) reply.removeHeader(header);
      return;
    }
    void reply.header('permissions-policy', 'camera=(self), microphone=(), geolocation=()');
    if (!production && request.url.startsWith('/graphiql')) {
      const sources = GRAPHIQL_SOURCES.join(' ');
      void reply.header(
        'content-security-policy',
        `default-src ${sources} data:; worker-src 'self' blob: https://unpkg.com`,
      );
    }
  });
}
