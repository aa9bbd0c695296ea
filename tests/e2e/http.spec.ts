import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { GraphQLFailure } from '../testkit/graphql-client.js';
import { type Scene, startScene } from '../testkit/scene.js';

let scene: Scene;
let token: string;

beforeAll(async () => {
  scene = await startScene();
  ({ token } = await scene.member('visitor'));
});

afterAll(() => scene.close());

interface Answer {
  readonly status: number;
  readonly headers: Headers;
  readonly errors: readonly GraphQLFailure[];
}

/** Posts a body as it is. */
async function post(body: string, headers: Record<string, string> = {}): Promise<Answer> {
  const response = await fetch(`${scene.app.client.url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', authorization: `Bearer ${token}`, ...headers },
    body,
  });
  const answer: { errors?: GraphQLFailure[] } = JSON.parse(await response.text());
  return { status: response.status, headers: response.headers, errors: answer.errors ?? [] };
}

const query = (document: string): string => JSON.stringify({ query: document });
const get = (path: string, init: RequestInit = {}) => fetch(`${scene.app.client.url}${path}`, init);

describe('monitors', () => {
  test('health', async () => {
    for (const path of ['/health/live', '/health/ready']) {
      expect((await get(path)).status).toBe(200);
    }
  });

  test('metrics count what was asked, by operation', async () => {
    await post(query('query CountedHere { me { id } }'));
    const answer = await get('/metrics');
    expect(answer.headers.get('content-type')).toMatch(/^text\/plain/);
    const metrics = await answer.text();
    expect(metrics).toMatch(/^huiji_\w+\{.*operation="CountedHere".*\} [1-9]/m);
    expect(metrics).toMatch(/^huiji_commands_total [1-9]/m);
  });
});

describe('headers', () => {
  test.each(['/health/live', '/graphql', '/nowhere'])('%s keeps strangers out', async (path) => {
    const { headers } = await get(path);
    expect(headers.get('content-security-policy')).toMatch(/default-src 'self'/);
    expect(headers.get('x-content-type-options')).toBe('nosniff');
    expect(headers.get('permissions-policy')).toMatch(/camera=\(self\)/);
    expect(headers.get('referrer-policy')).not.toBeNull();
    expect(headers.get('x-powered-by')).toBeNull();
    expect(headers.get('server')).toBeNull();
    expect(headers.get('strict-transport-security')).toBeNull();
    expect(headers.get('access-control-allow-origin')).toBeNull();
  });

  test('a request keeps the id it brings, in its answer and its errors', async () => {
    const { headers, errors } = await post(query('{ nothing }'), {
      'x-request-id': 'from-the-app-1',
    });
    expect(headers.get('x-request-id')).toBe('from-the-app-1');
    expect(errors[0]?.extensions.requestId).toBe('from-the-app-1');
  });

  test.each(['', 'x', 'a b c d e f', `${'x'.repeat(65)}`, '<script>alert(1)</script>'])(
    'an id such as %j is replaced, each time by another',
    async (id) => {
      const ids = [
        (await post(query('{ me { id } }'), { 'x-request-id': id })).headers.get('x-request-id'),
        (await post(query('{ me { id } }'), { 'x-request-id': id })).headers.get('x-request-id'),
      ];
      expect(ids[0]).toMatch(/^[\w-]{8,64}$/);
      expect(ids[0]).not.toBe(id);
      expect(ids[1]).not.toBe(ids[0]);
    },
  );

  test('the language follows Accept-Language, Chinese first', async () => {
    const said = await Promise.all(
      ['', 'en', 'en-GB,zh;q=0.5', 'zh-TW', 'fr', 'fr,en;q=0.1'].map(async (language) => {
        const response = await get('/graphql', {
          method: 'POST',
          headers: { 'content-type': 'application/json', 'accept-language': language },
          body: query('{ me { id } }'),
        });
        const { errors }: { errors: GraphQLFailure[] } = JSON.parse(await response.text());
        return errors[0]?.message === 'Please sign in first.';
      }),
    );
    expect(said).toEqual([false, true, true, false, false, true]);
  });
});

describe('what is not a request is refused, clearly and without a word about the inside', () => {
  const aliases = Array.from({ length: 16 }, (_, i) => `m${i}: me { id }`).join(' ');
  const cases: [string, string][] = [
    ['nothing', ''],
    ['not JSON', '{"query":'],
    ['a list', `[${query('{ me { id } }')}]`],
    ['a number', '5'],
    ['null', 'null'],
    ['no query', '{}'],
    ['an empty query', query('')],
    ['a syntax error', query('{ me { ')],
    ['an unknown field', query('{ me { password } }')],
    ['an unknown operation', query('mutation { grantPoints }')],
    ['a field without its fields', query('{ me }')],
    ['a missing variable', query('query ($since: DateTime!) { cardEvents(since: $since) { id } }')],
    ['two operations', query('query A { me { id } } query B { stores { id } }')],
    ['sixteen aliases', query(`{ ${aliases} }`)],
    ['too many tokens', query(`{ ${'__typename '.repeat(2_001)} }`)],
    ['a fragment of itself', query('{ me { ...F } } fragment F on Member { ...F }')],
    ['a subscription', query('subscription { me { id } }')],
  ];

  test.each(cases)('%s', async (_, body) => {
    const { status, errors } = await post(body);
    expect([200, 400]).toContain(status);
    expect(errors.length).toBeGreaterThan(0);
    for (const { message, extensions } of errors) {
      expect(extensions.code).toBe('BAD_USER_INPUT');
      expect(message).not.toMatch(/node_modules|\.[jt]s:|SELECT|at \w+ \(/);
    }
  });

  test('a costly query', async () => {
    const page = (name: string) =>
      `${name}: entries(first: 100) { edges { node { id lots { points } store { id name } breakdown { points } } } }`;
    const document = `{ me { points { ${Array.from({ length: 15 }, (_, i) => page(`p${i}`)).join(' ')} } } }`;
    const { errors } = await post(query(document));
    expect(errors[0]?.extensions.code).toBe('BAD_USER_INPUT');
  });

  test('a body of more than 256 KiB', async () => {
    const { status, errors } = await post(query(`{ me { id } } #${'x'.repeat(300_000)}`));
    expect(status).toBeGreaterThanOrEqual(400);
    expect(status).toBeLessThan(500);
    expect(errors[0]?.extensions.code).toBe('BAD_USER_INPUT');
  });

  test('another content type', async () => {
    const { status, errors } = await post('me', { 'content-type': 'text/plain' });
    expect(status).toBeLessThan(500);
    expect(errors[0]?.extensions.code).toBe('BAD_USER_INPUT');
  });

  test('a mutation by GET does nothing', async () => {
    const document = encodeURIComponent('mutation { logout }');
    const response = await get(`/graphql?query=${document}`, {
      headers: { authorization: `Bearer ${token}` },
    });
    expect(await response.text()).not.toContain('"logout":true');
    expect((await post(query('{ me { id } }'))).errors).toEqual([]);
  });

  test('an address that there is not', async () => {
    const response = await get('/nowhere');
    expect(response.status).toBe(404);
    expect((await response.text()).includes('node_modules')).toBe(false);
  });
});

test('the controls of the stand-in refuse what they do not know', async () => {
  for (const [path, body] of [
    ['clock', { now: 'yesterday' }],
    ['clock', { advanceMs: 1.5 }],
    ['codes', { persona: 'Somebody Else' }],
    ['faults', { faults: [{ kind: 'EXPLODE' }] }],
    ['jobs', {}],
  ] as const) {
    const answer = await get(`/__standin/${path}`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(body),
    });
    expect([path, answer.status]).toEqual([path, 400]);
  }
});
