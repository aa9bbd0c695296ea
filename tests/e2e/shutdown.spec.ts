import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { isReady } from '../testkit/bff-process.js';
import { balance } from '../testkit/points.js';
import { type Scene, startScene } from '../testkit/scene.js';
import { signIn } from '../testkit/sign-in.js';
import { setWechatFaults } from '../testkit/stand-in.js';

let scene: Scene;

beforeAll(async () => {
  // A restart brings the machine's time back.
  scene = await startScene({ moment: null });
});

afterAll(() => scene.close());

const WAITS_MS = 2_000;

test('SIGTERM: what was asked is answered, what is new is refused, exit 0; then it starts again', async () => {
  const { bff, client } = scene.app;
  await scene.member('waiting');
  await setWechatFaults(client.url, [
    { path: '/sns/jscode2session', kind: 'SLOW', delayMs: WAITS_MS, times: 5 },
  ]);
  const waiting = Array.from({ length: 5 }, () => signIn(client, 'waiting'));
  // The server has taken them in once it answers a later request.
  for (let i = 0; i < 5; i++) await fetch(`${bff.url}/health/live`);

  const stopped = bff.stop();
  while (await isReady(bff.url)) expect(bff.output()).not.toContain('could not stop');
  const late = await client
    .gql('{ stores { id } }', {}, { token: scene.clerk })
    .catch(() => 'gone' as const);
  if (late !== 'gone') expect(late.errors[0]?.extensions.code).toBe('SERVICE_UNAVAILABLE');

  const sessions = await Promise.all(waiting);
  expect(new Set(sessions.map(({ memberId }) => memberId)).size).toBe(1);
  expect(await stopped).toBe(0);
  expect(await isReady(bff.url)).toBe(false);

  await bff.start();
  const again = await signIn(client, 'waiting');
  expect(again.isNewMember).toBe(false);
  expect((await balance(client, again.token)).available).toBe(500);
});

test('tokens survive a restart', async () => {
  const { bff, client } = scene.app;
  const { token } = await signIn(client, 'surviving');
  expect(await bff.stop()).toBe(0);
  await bff.start();
  expect((await balance(client, token)).available).toBe(500);
});
