import { existsSync, statSync } from 'node:fs';
import path from 'node:path';
import fastifyStatic from '@fastify/static';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { StartFailure } from '../config/start-failure.js';
import { ClientError } from '../graphql/client-error.js';
import { platformTexts } from '../graphql/platform.texts.js';
import { pageOfStandIn } from './page-of-stand-in.js';
import { refuse } from './refuse.js';

/** The build puts a hash of the content into these names: what they hold never changes. */
const HASHED = /[.-][0-9a-f]{8,}\.[a-z0-9]+$/i;
const PAGE = 'index.html';
const FOR_EVER = 'public, max-age=31536000, immutable';
const ASK_EACH_TIME = 'no-cache';

/** Addresses of the server's own: never answered with the app. */
const RESERVED =
  /^\/(graphql|graphiql|health|metrics|webhooks|avatars|rewards|fairness|__standin)(\/|$)/;

/** The development panel of the desktop page: production has nothing that it could drive. */
const FOR_DEVELOPMENT = /^\/development(\/|$)/;

interface H5Options {
  /** Keeps the development panel back. */
  readonly production: boolean;
  /** The page says so: something stands in for WeChat. */
  readonly hasStandIn: boolean;
}

/**
 * Serves the H5 app: its files, and its page for every address that is a page of the app.
 * @throws StartFailure when the folder has no built app
 */
export async function serveH5(
  fastify: FastifyInstance,
  folder: string,
  { production, hasStandIn }: H5Options,
): Promise<void> {
  const root = path.resolve(folder);
  if (!existsSync(path.join(root, PAGE))) {
    throw new StartFailure(`H5_DIR ${folder} has no index.html: build the H5 app or mend H5_DIR.`);
  }
  await fastify.register(fastifyStatic, {
    root,
    serve: false,
    cacheControl: false,
    // The build leaves .br and .gz copies beside the files.
    preCompressed: true,
  });
  const isKeptBack = (address: string) =>
    RESERVED.test(address) || (production && FOR_DEVELOPMENT.test(address));
  fastify.get('/*', (request, reply) => {
    const address = pathOf(request.url);
    return address === null || isKeptBack(address)
      ? refuse(request, reply, new ClientError('NOT_FOUND', platformTexts.notFound))
      : answer(request, reply, { root, address, hasStandIn });
  });
}

interface Asked {
  readonly root: string;
  readonly address: string;
  readonly hasStandIn: boolean;
}

async function answer(
  request: FastifyRequest,
  reply: FastifyReply,
  { root, address, hasStandIn }: Asked,
): Promise<FastifyReply> {
  const file = fileOf(root, address);
  if (file !== null && file !== PAGE) {
    const caching = HASHED.test(file) ? FOR_EVER : ASK_EACH_TIME;
    return reply.header('cache-control', caching).sendFile(file);
  }
  if (file === null && path.posix.extname(address) !== '') {
    return refuse(request, reply, new ClientError('NOT_FOUND', platformTexts.notFound));
  }
  void reply.header('cache-control', ASK_EACH_TIME);
  return hasStandIn
    ? reply.type('text/html; charset=utf-8').send(await pageOfStandIn(root))
    : reply.sendFile(PAGE);
}

/** The path that an address names, decoded and without detours; null when it cannot be read. */
function pathOf(url: string): string | null {
  try {
    return path.posix.normalize(decodeURIComponent(new URL(url, 'http://localhost').pathname));
  } catch (error) {
    if (error instanceof URIError) {
      return null;
    }
    throw error;
  }
}

/** The built file at a path, relative to the folder; null when there is none. */
function fileOf(root: string, address: string): string | null {
  const relative = address.slice(1);
  const file = path.join(root, relative);
  const inside = file.startsWith(root + path.sep);
  return inside && statSync(file, { throwIfNoEntry: false })?.isFile() === true ? relative : null;
}
