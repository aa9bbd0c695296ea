import type { DynamicModule } from '@nestjs/common';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { z } from 'zod';
import { application } from '../../app.module.js';
import { SettableClock } from '../clock/clock.js';
import { AppConfig } from '../config/app-config.js';
import { parseEnvironment } from '../config/environment.js';
import { programmeSettingsSchema } from '../config/programme-settings.js';
import { createServer } from '../http/create-server.js';
import { createLog } from '../observability/log.js';
import type { PlatformParts } from '../platform.module.js';
import type { TestDatabase } from './database.testing.js';

const SECRET = 'a secret of tests, thirty-two bytes and more';

const LOGIN = `mutation ($code: String!) {
  loginWithWechat(input: { code: $code }) { accessToken }
}`;

const signedInSchema = z.object({ loginWithWechat: z.object({ accessToken: z.string() }) });

interface TestServerOptions {
  /** Overrides of programme settings, as in PROGRAM_CONFIG. */
  readonly programme?: Readonly<Record<string, unknown>>;
  /** Overrides of environment variables. */
  readonly environment?: Readonly<Record<string, string>>;
  /** What to serve; the whole application when left out. */
  readonly serve?: (parts: PlatformParts) => DynamicModule;
}

export interface Answer {
  readonly status: number;
  readonly data: Readonly<Record<string, unknown>> | null;
  readonly errors: readonly {
    readonly message: string;
    readonly extensions: Readonly<Record<string, unknown>> & { readonly code: string };
  }[];
}

export interface TestServer {
  readonly server: NestFastifyApplication;
  readonly clock: SettableClock;
  /** Sends an operation through the whole server, without a socket. */
  graphql(
    query: string,
    variables?: Readonly<Record<string, unknown>>,
    headers?: Readonly<Record<string, string>>,
  ): Promise<Answer>;
  /** Signs a person of the stand-in in. @returns the headers that say so */
  signIn(name: string): Promise<{ readonly authorization: string }>;
  close(): Promise<void>;
}

/** What main makes before the application, on a database of the spec's own, with a clock that can be set. */
function testParts(
  database: TestDatabase,
  { programme = {}, environment = {} }: TestServerOptions = {},
): PlatformParts & { readonly clock: SettableClock } {
  const config = new AppConfig(
    parseEnvironment({ NODE_ENV: 'test', DATABASE_URL: database.url, ...environment }),
    programmeSettingsSchema.parse(programme),
    { jwt: SECRET, cardCode: SECRET, dataKey: SECRET },
  );
  return {
    config,
    dataSource: database.dataSource,
    clock: new SettableClock(),
    log: createLog({ level: 'fatal', json: true }),
  };
}

export async function startTestServer(
  database: TestDatabase,
  options: TestServerOptions = {},
): Promise<TestServer> {
  const parts = testParts(database, options);
  const server = await createServer((options.serve ?? application)(parts), parts);
  await server.init();
  await server.getHttpAdapter().getInstance().ready();
  const graphql: TestServer['graphql'] = async (query, variables = {}, headers = {}) => {
    const response = await server.inject({
      method: 'POST',
      url: '/graphql',
      headers,
      payload: { query, variables },
    });
    const { data = null, errors = [] } = response.json<Partial<Answer>>();
    return { status: response.statusCode, data, errors };
  };
  return {
    server,
    clock: parts.clock,
    graphql,
    async signIn(name) {
      const { data } = await graphql(LOGIN, { code: `demo:${name}` });
      const { loginWithWechat } = signedInSchema.parse(data);
      return { authorization: `Bearer ${loginWithWechat.accessToken}` };
    },
    close: () => server.close(),
  };
}
