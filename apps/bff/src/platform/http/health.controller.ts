import { Controller, Get, HttpStatus, Res } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { DataSource } from 'typeorm';
import { Public } from '../auth/access.decorators.js';
import { isMigrated } from '../database/migrate.js';
import { LogSource } from '../observability/log-source.js';
import { Draining } from './draining.js';

type Readiness = 'ready' | 'draining' | 'database away' | 'not migrated';

/** For monitors and load balancers. */
@Public()
@Controller('health')
export class HealthController {
  constructor(
    private readonly draining: Draining,
    private readonly dataSource: DataSource,
    private readonly logs: LogSource,
  ) {}

  @Get('live')
  live(): { status: string } {
    return { status: 'live' };
  }

  /** 200 when it can serve; 503 while it drains, waits for its database or lacks migrations. */
  @Get('ready')
  async ready(@Res({ passthrough: true }) reply: FastifyReply): Promise<{ status: Readiness }> {
    const status = await this.readiness();
    void reply.status(status === 'ready' ? HttpStatus.OK : HttpStatus.SERVICE_UNAVAILABLE);
    return { status };
  }

  private async readiness(): Promise<Readiness> {
    if (this.draining.isOn) {
      return 'draining';
    }
    try {
      return (await isMigrated(this.dataSource)) ? 'ready' : 'not migrated';
    } catch (error) {
      this.logs.of('health').warn({ err: error }, 'the database does not answer');
      return 'database away';
    }
  }
}
