import { createServer, type IncomingMessage, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { HomeDocument, LoginWithWechatDocument, RefreshSessionDocument } from '@/generated/graphql';
import type { HttpAnswer, HttpRequest } from '@/platform/http';
import { createSessionStore, type Session } from '../session/session-store';
import { ApiError } from './api-error';
import { createRenewSession } from './renew-session';
import { createTransport, type Transport } from './transport';

interface Seen {
  readonly operation: string;
  readonly token: string | undefined;
  readonly language: string | undefined;
  readonly hash: string;
}

/** A server that knows one valid access token and one valid refresh token at a time. */
class TokenServer {
  readonly seen: Seen[] = [];
  access = 'access-0';
  refresh = 'refresh-0';
  refusesEverything = false;
  private rotations = 0;
  private readonly server: Server = createServer((request, response) => {
    void this.answer(request).then((body) => response.end(JSON.stringify(body)));
  });

  async start(): Promise<string> {
    await new Promise<void>((resolve) => this.server.listen(0, '127.0.0.1', resolve));
    return `http://127.0.0.1:${(this.server.address() as AddressInfo).port}`;
  }

  stop(): void {
    this.server.closeAllConnections();
    this.server.close();
  }

  count(operation: string): number {
    return this.seen.filter((request) => request.operation === operation).length;
  }

  private async answer(request: IncomingMessage): Promise<object> {
    let text = '';
    for await (const chunk of request) text += String(chunk);
    const { query, variables, extensions } = JSON.parse(text);
    const operation = /(?:query|mutation) (\w+)/.exec(query)?.[1] ?? '';
    const token = request.headers.authorization?.replace('Bearer ', '');
    const language = request.headers['accept-language'];
    this.seen.push({ operation, token, language, hash: extensions.persistedQuery.sha256Hash });
    if (operation === 'RefreshSession') return this.rotate(variables.refreshToken);
    if (operation === 'LoginWithWechat') return { data: { loginWithWechat: { accessToken: '' } } };
    if (token !== this.access || this.refusesEverything) return refusal('UNAUTHENTICATED');
    return { data: { me: { id: 'lin' } } };
  }

  private rotate(refreshToken: string): object {
    if (refreshToken !== this.refresh) return refusal('UNAUTHENTICATED');
    this.rotations += 1;
    this.access = `access-${this.rotations}`;
    this.refresh = `refresh-${this.rotations}`;
    return {
      data: {
        refreshSession: {
          accessToken: this.access,
          refreshToken: this.refresh,
          member: { id: 'lin' },
        },
      },
    };
  }
}

const refusal = (code: string) => ({ errors: [{ message: 'refused', extensions: { code } }] });

let server: TokenServer;
let sessions: Parameters<typeof createTransport>[0]['sessions'];
let api: Transport;
let origin: string;
/** What WeChat would vouch for without asking; every try is counted. */
let silent: { answer: () => Promise<Session | null>; tries: number };

async function post(request: HttpRequest): Promise<HttpAnswer> {
  const answer = await fetch(origin + request.path, {
    method: 'POST',
    headers: { ...request.headers },
    body: JSON.stringify(request.body),
  });
  return { status: answer.status, body: await answer.json() };
}

beforeEach(async () => {
  server = new TokenServer();
  origin = await server.start();
  const kept = new Map<string, unknown>();
  const storage = {
    read: (key: string) => kept.get(key),
    write: (key: string, value: unknown) => kept.set(key, value),
    remove: (key: string) => kept.delete(key),
  };
  sessions = {
    member: createSessionStore('member', storage),
    staff: createSessionStore('staff', storage),
  };
  silent = { answer: async () => null, tries: 0 };
  sessions.member.set({ accessToken: 'access-0', refreshToken: 'refresh-0', subject: 'lin' });
  api = createTransport({
    post,
    sessions,
    language: () => 'en',
    renew: createRenewSession({
      sessions,
      exclusively: (_name, work) => work(),
      signInAgain() {
        silent.tries += 1;
        return silent.answer();
      },
      async refresh(refreshToken) {
        const { refreshSession } = await api.request({
          as: 'public',
          document: RefreshSessionDocument,
          variables: { refreshToken },
        });
        const { accessToken, member } = refreshSession;
        return { accessToken, refreshToken: refreshSession.refreshToken, subject: member.id };
      },
    }),
  });
});

afterEach(() => server.stop());

const readHome = () => api.request({ as: 'member', document: HomeDocument, variables: {} });

describe('a signed request', () => {
  test('carries the token, the language and the hash of its document', async () => {
    await readHome();
    expect(server.seen).toEqual([
      {
        operation: 'Home',
        token: 'access-0',
        language: 'en',
        hash: expect.stringMatching(/^[0-9a-f]{64}$/),
      },
    ]);
  });

  test('a public one carries no token', async () => {
    const variables = { input: { code: 'demo:lin' } };
    await api.request({ as: 'public', document: LoginWithWechatDocument, variables });
    expect(server.seen[0]?.token).toBeUndefined();
  });
});

describe('an access token that has run out', () => {
  beforeEach(() => {
    server.access = 'another';
  });

  test('is renewed and the request replayed once', async () => {
    expect(await readHome()).toEqual({ me: { id: 'lin' } });
    expect(server.seen.map(({ operation }) => operation)).toEqual([
      'Home',
      'RefreshSession',
      'Home',
    ]);
    expect(sessions.member.get()).toMatchObject({ refreshToken: 'refresh-1' });
  });

  test('twenty requests at once share one refresh', async () => {
    const answers = await Promise.all(Array.from({ length: 20 }, readHome));
    expect(answers).toHaveLength(20);
    expect(server.count('RefreshSession')).toBe(1);
  });

  test('is taken over from another tab without a refresh', async () => {
    const first = readHome();
    server.access = 'from-the-other-tab';
    sessions.member.set({
      accessToken: 'from-the-other-tab',
      refreshToken: 'refresh-9',
      subject: 'lin',
    });
    expect(await first).toEqual({ me: { id: 'lin' } });
    expect(server.count('RefreshSession')).toBe(0);
  });

  test('ends the session when the refresh token is refused, too', async () => {
    server.refresh = 'used-by-somebody-else';
    await expect(readHome()).rejects.toMatchObject({ kind: 'signed-out' });
    expect(sessions.member.get()).toBeNull();
    expect(server.count('Home')).toBe(1);
  });
});

describe('a refresh token that has died', () => {
  beforeEach(() => {
    server.access = 'vouched-for';
    server.refresh = 'unknown-here';
  });

  test('gives way to one silent sign-in, which all requests share, and one replay of each', async () => {
    silent.answer = async () => ({
      accessToken: 'vouched-for',
      refreshToken: 'refresh-new',
      subject: 'lin',
    });
    await expect(Promise.all([readHome(), readHome(), readHome()])).resolves.toHaveLength(3);
    expect(silent.tries).toBe(1);
    expect(server.count('Home')).toBe(6);
    expect(sessions.member.get()).toMatchObject({ refreshToken: 'refresh-new' });
  });

  test('stays for a better moment when nobody can be asked now', async () => {
    silent.answer = () => Promise.reject(new ApiError('offline', 'no network'));
    await expect(readHome()).rejects.toMatchObject({ kind: 'offline' });
    expect(sessions.member.get()).toMatchObject({ refreshToken: 'refresh-0' });
  });

  test('ends the session when the silent sign-in is refused', async () => {
    silent.answer = () => Promise.reject(new ApiError('forbidden', 'blocked by WeChat'));
    await expect(readHome()).rejects.toMatchObject({ kind: 'signed-out' });
    expect(sessions.member.get()).toBeNull();
  });
});

test('a request refused again after the refresh is not replayed twice', async () => {
  server.refusesEverything = true;
  await expect(readHome()).rejects.toMatchObject({ kind: 'signed-out' });
  expect(server.count('Home')).toBe(2);
  expect(server.count('RefreshSession')).toBe(1);
});

test('staff sessions cannot be renewed and leave the member signed in', async () => {
  sessions.staff.set({ accessToken: 'old', refreshToken: null, subject: 'clerk' });
  await expect(
    api.request({ as: 'staff', document: HomeDocument, variables: {} }),
  ).rejects.toMatchObject({ kind: 'signed-out' });
  expect(sessions.staff.get()).toBeNull();
  expect(sessions.member.get()).not.toBeNull();
});
