import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { startScratchDatabase } from '../../scripts/lib/scratch-database.mjs';
import { isReady } from '../testkit/bff-process.js';
import { freshDatabase } from '../testkit/database.js';
import type { GraphQLAnswer } from '../testkit/graphql-client.js';
import { balance, ledgerAudit } from '../testkit/points.js';
import { type Scene, startScene } from '../testkit/scene.js';
import { fixedPart, PLAIN_EARNING, queueOfSales } from './queue-of-sales.js';

/** Nobody waits at a till for longer. */
const ANSWERED_WITHIN_MS = 10_000;

/** A recovery of the database and 400 sales, on a busy machine. */
const LONGEST_MS = 180_000;

let server: Awaited<ReturnType<typeof startScratchDatabase>>;
let scene: Scene;

beforeAll(async () => {
  server = await startScratchDatabase();
  scene = await startScene({
    moment: null,
    programme: PLAIN_EARNING,
    database: await freshDatabase(server.url),
  });
});

afterAll(async () => {
  await scene.close();
  await server.stop();
});

/** What a call comes to while the database is away. */
async function whileAway(document: string, token?: string): Promise<GraphQLAnswer<unknown>> {
  const { client } = scene.app;
  const signal = AbortSignal.timeout(ANSWERED_WITHIN_MS);
  return client.gql(document, {}, { language: 'en', signal, ...(token && { token }) });
}

test(
  'kill -9 of the database under load: refused clearly while it is away, then all is booked once',
  async () => {
    const { bff, client } = scene.app;
    const queue = await queueOfSales(scene, 'served');
    const { token } = await scene.member('onlooker');
    let killed: Promise<void> | undefined;
    let refusals = 0;
    const rung = queue.ringUpPatiently((sales) => {
      if (sales >= 60) killed ??= server.kill();
      refusals += queue.outcomes().includes('SERVICE_UNAVAILABLE') ? 1 : 0;
    });
    while (refusals === 0) await new Promise((resolve) => setTimeout(resolve, 5));
    await killed;

    for (const answer of [
      await whileAway('{ me { id points { available } } }', token),
      await whileAway('mutation { logout }', token),
      await whileAway('mutation { loginWithWechat(input: { code: "demo:late" }) { accessToken } }'),
      await whileAway('{ ledgerAudit { healthy } }', scene.operator),
    ]) {
      expect(answer.data).toBeNull();
      expect(answer.errors.map(({ message }) => message)).toEqual([
        'The service is briefly unavailable. Please try again soon.',
      ]);
      expect(answer.errors[0]?.extensions).toMatchObject({ code: 'SERVICE_UNAVAILABLE' });
      expect(answer.errors[0]?.extensions.retryAfterMs).toBeGreaterThan(0);
    }
    expect(await isReady(bff.url)).toBe(false);
    expect((await fetch(`${bff.url}/health/live`)).status).toBe(200);
    expect(queue.outcomes()).toContain('SERVICE_UNAVAILABLE');

    await server.restart();
    await rung;
    expect(await isReady(bff.url)).toBe(true);
    expect(queue.outcomes().every((outcome) => typeof outcome === 'object')).toBe(true);
    expect(await queue.bookings()).toEqual(queue.outcomes().map(() => 1));
    const heard = queue.outcomes().map(fixedPart);
    expect((await queue.repeatAll()).map(fixedPart)).toEqual(heard);
    const { expected, actual } = await queue.balances();
    expect(actual).toEqual(expected);
    expect((await balance(client, token)).available).toBe(500);
    expect((await ledgerAudit(client, scene.operator)).violations).toEqual([]);
  },
  LONGEST_MS,
);
