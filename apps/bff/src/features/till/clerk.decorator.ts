import { createParamDecorator, type ExecutionContext } from '@nestjs/common';
import { GqlExecutionContext } from '@nestjs/graphql';
import { ClientError, type GraphqlContext } from '../../platform/graphql/index.js';
import { platformTexts } from '../../platform/graphql/platform.texts.js';
import type { Clerk } from './clerk.js';

/** The signed-in clerk. @throws ClientError FORBIDDEN for whoever belongs to no store */
export const CurrentClerk = createParamDecorator(
  (_: undefined, execution: ExecutionContext): Clerk => {
    const { caller } = GqlExecutionContext.create(execution).getContext<GraphqlContext>();
    if (caller === null || caller.role === 'MEMBER' || caller.storeId === null) {
      throw new ClientError('FORBIDDEN', platformTexts.notAllowed);
    }
    return { staffId: caller.staffId, storeId: caller.storeId };
  },
);
