import type { CanActivate, ExecutionContext } from '@nestjs/common';
import { Injectable } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import { GqlExecutionContext } from '@nestjs/graphql';
import type { FastifyRequest } from 'fastify';
import { ClientError } from '../graphql/client-error.js';
import type { GraphqlContext } from '../graphql/context.js';
import { platformTexts } from '../graphql/platform.texts.js';
import { PUBLIC, ROLES } from './access.decorators.js';
import { Authenticator } from './authenticator.js';
import { rememberCaller } from './request-caller.js';
import type { Role, SignedIn } from './signed-in.js';

/** Closed unless opened: every query, mutation and route says who may call it. */
@Injectable()
export class AccessGuard implements CanActivate {
  constructor(
    private readonly reflector: Reflector,
    private readonly authenticator: Authenticator,
  ) {}

  async canActivate(execution: ExecutionContext): Promise<boolean> {
    const places = [execution.getHandler(), execution.getClass()];
    if (this.reflector.getAllAndOverride<boolean | undefined>(PUBLIC, places) === true) {
      return true;
    }
    const roles = this.reflector.getAllAndOverride<readonly Role[] | undefined>(ROLES, places);
    const { caller, tokenGiven } = await this.whoCalls(execution);
    if (caller === null) {
      throw new ClientError(
        'UNAUTHENTICATED',
        tokenGiven ? platformTexts.sessionEnded : platformTexts.signInFirst,
      );
    }
    if (roles?.includes(caller.role) !== true) {
      throw new ClientError('FORBIDDEN', platformTexts.notAllowed);
    }
    return true;
  }

  private async whoCalls(
    execution: ExecutionContext,
  ): Promise<{ caller: SignedIn | null; tokenGiven: boolean }> {
    if (execution.getType<'http' | 'graphql'>() === 'graphql') {
      const context = GqlExecutionContext.create(execution).getContext<GraphqlContext>();
      const tokenGiven = context.req.headers.authorization !== undefined;
      return { caller: context.caller, tokenGiven };
    }
    const request = execution.switchToHttp().getRequest<FastifyRequest>();
    const { authorization } = request.headers;
    const caller = await this.authenticator.identify(authorization);
    if (caller !== null) {
      rememberCaller(request, caller);
    }
    return { caller, tokenGiven: authorization !== undefined };
  }
}
