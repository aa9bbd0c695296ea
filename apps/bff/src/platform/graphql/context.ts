import type { FastifyRequest } from 'fastify';
import type { SignedIn } from '../auth/signed-in.js';
import { Loaders } from './loaders.js';
import type { Language } from './text.js';
import { languageOf } from './text.js';

/** What resolvers know of the request: `@Context() context: GraphqlContext`. */
export interface GraphqlContext {
  readonly req: FastifyRequest;
  readonly requestId: string;
  readonly language: Language;
  readonly loaders: Loaders;
  /** Null for visitors; set before the first resolver runs. */
  caller: SignedIn | null;
}

export const createContext = (req: FastifyRequest): GraphqlContext => ({
  req,
  requestId: req.id,
  language: languageOf(req.headers['accept-language']),
  loaders: new Loaders(),
  caller: null,
});
