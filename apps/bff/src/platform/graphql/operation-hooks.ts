import { Injectable } from '@nestjs/common';
import type { DocumentNode } from 'graphql';
import { getOperationAST } from 'graphql';
import { Authenticator } from '../auth/authenticator.js';
import { OperationMetrics } from '../observability/operation-metrics.js';
import { RateLimits } from '../rate-limit/rate-limits.js';
import type { GraphqlContext } from './context.js';

interface Running {
  readonly operation: string;
  readonly startedAt: number;
}

/** What happens around every operation, compiled or not: who asks, how often, how long it takes. */
@Injectable()
export class OperationHooks {
  private readonly running = new WeakMap<GraphqlContext, Running>();

  constructor(
    private readonly authenticator: Authenticator,
    private readonly rateLimits: RateLimits,
    private readonly metrics: OperationMetrics,
  ) {}

  /** @throws ClientError RATE_LIMITED */
  async begin(document: DocumentNode, context: GraphqlContext): Promise<void> {
    const operation = getOperationAST(document)?.name?.value ?? 'unnamed';
    this.running.set(context, { operation, startedAt: performance.now() });
    context.caller = await this.authenticator.identify(context.req.headers.authorization);
    if (context.caller !== null) {
      this.rateLimits.countOperation(context.caller);
    }
  }

  end(context: GraphqlContext, failed: boolean): void {
    const running = this.running.get(context);
    if (running !== undefined) {
      this.metrics.observe(running.operation, failed, performance.now() - running.startedAt);
    }
  }
}
