import type { ExecutionContext } from '@nestjs/common';
import { createParamDecorator } from '@nestjs/common';
import { GqlExecutionContext } from '@nestjs/graphql';
import { ClientError } from '../graphql/client-error.js';
import type { GraphqlContext } from '../graphql/context.js';
import { platformTexts } from '../graphql/platform.texts.js';
import type { Language } from '../graphql/text.js';
import type { SignedIn, SignedInMember, SignedInStaff } from './signed-in.js';

const contextOf = (execution: ExecutionContext): GraphqlContext =>
  GqlExecutionContext.create(execution).getContext<GraphqlContext>();

/** The signed-in member. @throws ClientError FORBIDDEN when somebody else got past the guard */
export const CurrentMember = createParamDecorator(
  (_: undefined, execution: ExecutionContext): SignedInMember => {
    const { caller } = contextOf(execution);
    if (caller?.role !== 'MEMBER') {
      throw new ClientError('FORBIDDEN', platformTexts.notAllowed);
    }
    return caller;
  },
);

/** The signed-in clerk or operator. @throws ClientError FORBIDDEN when somebody else got past the guard */
export const CurrentStaff = createParamDecorator(
  (_: undefined, execution: ExecutionContext): SignedInStaff => {
    const { caller } = contextOf(execution);
    if (caller === null || caller.role === 'MEMBER') {
      throw new ClientError('FORBIDDEN', platformTexts.notAllowed);
    }
    return caller;
  },
);

/** Whoever is signed in. @throws ClientError UNAUTHENTICATED for a visitor */
export const CurrentCaller = createParamDecorator(
  (_: undefined, execution: ExecutionContext): SignedIn => {
    const { caller } = contextOf(execution);
    if (caller === null) {
      throw new ClientError('UNAUTHENTICATED', platformTexts.signInFirst);
    }
    return caller;
  },
);

/** The language in which the client wants to read. */
export const CurrentLanguage = createParamDecorator(
  (_: undefined, execution: ExecutionContext): Language => contextOf(execution).language,
);
