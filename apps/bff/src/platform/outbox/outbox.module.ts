import { Global, Module } from '@nestjs/common';
import { OutboxJob } from './outbox.job.js';
import { OutboxHandlers } from './outbox-handlers.js';

@Global()
@Module({ providers: [OutboxHandlers, OutboxJob], exports: [OutboxHandlers] })
export class OutboxModule {}
