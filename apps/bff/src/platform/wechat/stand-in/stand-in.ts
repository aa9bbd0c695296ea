import type { IncomingMessage, Server, ServerResponse } from 'node:http';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { buffer } from 'node:stream/consumers';
import { setTimeout as sleep } from 'node:timers/promises';
import type { OnApplicationShutdown } from '@nestjs/common';
import type { Clock } from '../../clock/clock.js';
import type { AppConfig } from '../../config/app-config.js';
import { ActivitiesEndpoint } from './activities.endpoint.js';
import { ContentEndpoint } from './content.endpoint.js';
import { Faults } from './faults.js';
import { LoginCodes } from './login-codes.js';
import { Outbox } from './outbox.js';
import { PhoneEndpoint } from './phone.endpoint.js';
import { SessionsEndpoint } from './sessions.endpoint.js';
import type { JsonAnswer, StandInRequest } from './stand-in-request.js';
import { jsonBody, refusal } from './stand-in-request.js';
import { SubscriptionsEndpoint } from './subscriptions.endpoint.js';
import { TokensEndpoint } from './tokens.endpoint.js';

type Endpoint = (request: StandInRequest) => JsonAnswer;

const NO_SUCH_ADDRESS = refusal(40_066, 'invalid url');

/**
 * A local server that speaks the part of api.weixin.qq.com that Huiji uses: same addresses, same errors,
 * one-time codes. For development and tests.
 */
export class StandIn implements OnApplicationShutdown {
  readonly codes = new LoginCodes();
  readonly faults = new Faults();
  readonly outbox = new Outbox();
  readonly subscriptions = new SubscriptionsEndpoint();
  private readonly endpoints: ReadonlyMap<string, Endpoint>;
  private readonly server: Server;

  /** @throws Error in production, where nothing stands in for WeChat */
  constructor(
    config: Pick<AppConfig, 'production' | 'wechat'>,
    private readonly clock: Clock,
  ) {
    if (config.production) {
      throw new Error('the WeChat stand-in does not run in production');
    }
    this.endpoints = this.makeEndpoints(config.wechat);
    this.server = createServer((request, response) => {
      this.answer(request, response).catch((error: unknown) => {
        response.destroy(error instanceof Error ? error : undefined);
      });
    });
  }

  /** Listens on a free port of this machine. */
  async start(): Promise<this> {
    await new Promise<void>((resolve) => this.server.listen(0, '127.0.0.1', resolve));
    return this;
  }

  /** Where it answers, once started. */
  get base(): string {
    return `http://127.0.0.1:${(this.server.address() as AddressInfo).port}`;
  }

  async onApplicationShutdown(): Promise<void> {
    this.server.closeAllConnections();
    await new Promise((resolve) => this.server.close(resolve));
  }

  private makeEndpoints(app: AppConfig['wechat']): ReadonlyMap<string, Endpoint> {
    const sessions = new SessionsEndpoint(app, this.codes);
    const tokens = new TokensEndpoint(app);
    const phone = new PhoneEndpoint(app, this.codes);
    const content = new ContentEndpoint(sessions);
    const activities = new ActivitiesEndpoint();
    const withToken =
      (endpoint: Endpoint): Endpoint =>
      (request) =>
        tokens.check(request) ?? endpoint(request);
    return new Map<string, Endpoint>([
      ['GET /sns/jscode2session', (request) => sessions.codeToSession(request)],
      ['POST /cgi-bin/stable_token', (request) => tokens.stableToken(request)],
      ['GET /wxa/checksession', withToken((request) => sessions.checkSession(request))],
      ['POST /wxa/business/getuserphonenumber', withToken((request) => phone.phoneNumber(request))],
      ['POST /wxa/msg_sec_check', withToken((request) => content.checkText(request))],
      [
        'POST /cgi-bin/message/subscribe/send',
        withToken((request) => this.subscriptions.send(request)),
      ],
      [
        'GET /cgi-bin/message/wxopen/activityid/create',
        withToken((request) => activities.create(request)),
      ],
      ['POST /wxa/img_sec_check', withToken((request) => content.checkImage(request))],
    ]);
  }

  private async answer(message: IncomingMessage, response: ServerResponse): Promise<void> {
    const address = new URL(message.url ?? '/', 'http://stand-in');
    const fault = this.faults.next(address.pathname);
    if (fault?.kind === 'HANG_UP') {
      message.socket.destroy();
      return;
    }
    if (fault?.kind === 'SLOW') {
      await sleep(fault.delayMs, undefined, { ref: false });
    }
    const request: StandInRequest = {
      query: address.searchParams,
      body: await buffer(message),
      now: this.clock.now(),
    };
    const endpoint = this.endpoints.get(`${message.method} ${address.pathname}`);
    const answer =
      fault?.kind === 'ERRCODE'
        ? refusal(fault.errcode, 'injected')
        : (endpoint?.(request) ?? NO_SUCH_ADDRESS);
    this.note(address.pathname, request, answer);
    // The real host says text/plain, also for JSON.
    response.writeHead(200, { 'content-type': 'text/plain' });
    response.end(fault?.kind === 'BROKEN_JSON' ? '{"errcode":' : JSON.stringify(answer));
  }

  private note(path: string, request: StandInRequest, answer: JsonAnswer): void {
    const { secret, ...asked } = jsonBody(request) ?? { secret: undefined };
    this.outbox.add({
      at: request.now,
      path,
      request: Object.keys(asked).length > 0 ? asked : null,
      errcode: typeof answer.errcode === 'number' ? answer.errcode : 0,
    });
  }
}
