import { readFileSync } from 'node:fs';
import type { MercuriusOptions } from 'mercurius';
import { z } from 'zod';
import { StartFailure } from '../config/start-failure.js';
import { ClientError } from './client-error.js';
import { platformTexts } from './platform.texts.js';

type PersistedQueryProvider = NonNullable<MercuriusOptions['persistedQueryProvider']>;

const SHA_256 = /^(?:sha256:)?([0-9a-f]{64})$/;

const requestSchema = z.object({
  documentId: z.string().optional(),
  extensions: z
    .object({ persistedQuery: z.object({ sha256Hash: z.string() }).optional() })
    .nullish(),
});

/** The SHA-256 (hex) by which a request names its document, or null. */
function hashOf(request: unknown): string | null {
  const parsed = requestSchema.safeParse(request);
  const given = parsed.data?.documentId ?? parsed.data?.extensions?.persistedQuery?.sha256Hash;
  return given === undefined ? null : (SHA_256.exec(given)?.[1] ?? '');
}

/** @throws StartFailure when the file is not a JSON object of hash to document */
export function readTrustedDocuments(file: string): ReadonlyMap<string, string> {
  try {
    const documents = z
      .record(z.string().regex(SHA_256), z.string().min(1))
      .parse(JSON.parse(readFileSync(file, 'utf8')));
    return new Map(
      Object.entries(documents).map(([hash, document]) => [
        SHA_256.exec(hash)?.[1] ?? '',
        document,
      ]),
    );
  } catch (error) {
    throw new StartFailure(
      `TRUSTED_DOCUMENTS ${file} must be a JSON file of SHA-256 to GraphQL document: build the mini-program, then start again.`,
      { cause: error },
    );
  }
}

/** Serves documents by their hash; with `only`, nothing else. */
export function trustedDocuments(
  documents: ReadonlyMap<string, string>,
  only: boolean,
): PersistedQueryProvider {
  return {
    isPersistedQuery: (request) => only || (hashOf(request) !== null && !('query' in request)),
    isPersistedQueryRetry: () => false,
    getHash: (request) => hashOf(request) ?? '-',
    getQueryFromHash: async (hash) => {
      const document = documents.get(hash);
      if (document === undefined) {
        throw new ClientError('BAD_USER_INPUT', platformTexts.unknownDocument);
      }
      return document;
    },
  };
}
