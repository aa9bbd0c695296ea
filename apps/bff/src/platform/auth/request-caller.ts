import type { FastifyRequest } from 'fastify';
import { ClientError } from '../graphql/client-error.js';
import { platformTexts } from '../graphql/platform.texts.js';
import type { SignedIn, SignedInMember } from './signed-in.js';

const callers = new WeakMap<FastifyRequest, SignedIn>();

/** The guard has found out who sends a request to a plain route. */
export const rememberCaller = (request: FastifyRequest, caller: SignedIn): void => {
  callers.set(request, caller);
};

/** The member who sends it. @throws ClientError FORBIDDEN when somebody else got past the guard */
export function requestMember(request: FastifyRequest): SignedInMember {
  const caller = callers.get(request);
  if (caller?.role !== 'MEMBER') {
    throw new ClientError('FORBIDDEN', platformTexts.notAllowed);
  }
  return caller;
}
