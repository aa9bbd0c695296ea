import { timingSafeEqual } from 'node:crypto';
import { Controller, Get, Req, Res } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { Public } from '../auth/access.decorators.js';
import { AppConfig } from '../config/app-config.js';
import { ClientError } from '../graphql/client-error.js';
import { platformTexts } from '../graphql/platform.texts.js';
import { MetricsRegistry } from '../observability/metrics-registry.js';
import { isLoopback } from './loopback.js';

/** Prometheus reads it; open to this machine itself and to whoever has METRICS_TOKEN. */
@Public()
@Controller('metrics')
export class MetricsController {
  constructor(
    private readonly config: AppConfig,
    private readonly registry: MetricsRegistry,
  ) {}

  @Get()
  async metrics(@Req() request: FastifyRequest, @Res() reply: FastifyReply): Promise<void> {
    if (!isLoopback(request.ip) && !this.isToken(request.headers.authorization)) {
      throw new ClientError('FORBIDDEN', platformTexts.notAllowed);
    }
    const metrics = await this.registry.metrics();
    await reply.header('content-type', this.registry.contentType).send(metrics);
  }

  private isToken(authorization: string | undefined): boolean {
    if (this.config.metricsToken === null || authorization === undefined) {
      return false;
    }
    const expected = Buffer.from(`Bearer ${this.config.metricsToken}`);
    const given = Buffer.from(authorization);
    return given.length === expected.length && timingSafeEqual(given, expected);
  }
}
