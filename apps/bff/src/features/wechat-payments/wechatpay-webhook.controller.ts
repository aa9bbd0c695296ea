import { MS_PER_SECOND } from '@huiji/shared-types';
import { Controller, HttpStatus, Post, type RawBodyRequest, Req, Res } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { Public } from '../../platform/auth/access.decorators.js';
import type { Log } from '../../platform/observability/log.js';
import { LogSource } from '../../platform/observability/log-source.js';
import { type NoticeAnswer, TakeNotice } from './take-notice.js';

/** WeChat Pay waits five seconds; what takes longer goes on and is told again. */
const ANSWER_WITHIN_MS = 4 * MS_PER_SECOND;

const STATUSES: Readonly<Record<NoticeAnswer | 'TOO_SLOW' | 'FAILED', HttpStatus>> = {
  DONE: HttpStatus.NO_CONTENT,
  FORGED: HttpStatus.UNAUTHORIZED,
  FOREIGN: HttpStatus.NOT_FOUND,
  TOO_SLOW: HttpStatus.SERVICE_UNAVAILABLE,
  FAILED: HttpStatus.INTERNAL_SERVER_ERROR,
};

/** Where WeChat Pay tells what happened. Its signature is the only key to it. */
@Public()
@Controller('webhooks/wechatpay')
export class WechatPayWebhookController {
  private readonly log: Log;

  constructor(
    private readonly takeNotice: TakeNotice,
    logs: LogSource,
  ) {
    this.log = logs.of('payments');
  }

  @Post()
  async take(
    @Req() request: RawBodyRequest<FastifyRequest>,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const taken = this.takeNotice
      .execute(request.headers, request.rawBody ?? Buffer.alloc(0))
      .catch((error: unknown): 'FAILED' => {
        this.log.error({ err: error, requestId: request.id }, 'a payment notice failed');
        return 'FAILED';
      });
    const answer = await Promise.race([taken, tooSlow()]);
    const status = STATUSES[answer];
    await (status === HttpStatus.NO_CONTENT
      ? reply.status(status).send()
      : reply.status(status).send({ code: 'FAIL', message: answer }));
  }
}

const tooSlow = (): Promise<'TOO_SLOW'> =>
  new Promise((resolve) => {
    setTimeout(() => resolve('TOO_SLOW'), ANSWER_WITHIN_MS).unref();
  });
