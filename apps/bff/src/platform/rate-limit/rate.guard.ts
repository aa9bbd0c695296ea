import type { CanActivate, CustomDecorator, ExecutionContext } from '@nestjs/common';
import { Injectable, SetMetadata } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import { GqlExecutionContext } from '@nestjs/graphql';
import type { GraphQLResolveInfo } from 'graphql';
import type { GraphqlContext } from '../graphql/context.js';
import { RateLimits } from './rate-limits.js';

const SIGN_IN = 'huiji:sign-in';
const VISIT = 'huiji:visit';

/** Counted per address, whoever asks. */
export const SignInRate = (): CustomDecorator => SetMetadata(SIGN_IN, true);

/** For queries that need no sign-in: counted per address for people without one. */
export const VisitRate = (): CustomDecorator => SetMetadata(VISIT, true);

/** Counts each mutation field, so that aliases in one document buy nothing. */
@Injectable()
export class RateGuard implements CanActivate {
  constructor(
    private readonly reflector: Reflector,
    private readonly limits: RateLimits,
  ) {}

  canActivate(execution: ExecutionContext): boolean {
    if (execution.getType<'http' | 'graphql'>() !== 'graphql') {
      return true;
    }
    const graphql = GqlExecutionContext.create(execution);
    const { caller, req } = graphql.getContext<GraphqlContext>();
    if (this.reflector.get<boolean | undefined>(SIGN_IN, execution.getHandler()) === true) {
      this.limits.countSignIn(req.ip);
    }
    const isVisit = this.reflector.get<boolean | undefined>(VISIT, execution.getHandler()) === true;
    if (isVisit && caller === null) {
      this.limits.countVisit(req.ip);
    }
    const { parentType } = graphql.getInfo<GraphQLResolveInfo>();
    if (caller !== null && parentType.name === 'Mutation') {
      this.limits.countMutation(caller);
    }
    return true;
  }
}
