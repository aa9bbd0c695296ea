import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { giftsOf } from '../testkit/gifts.js';
import { expectHealthyLedger } from '../testkit/ledger-audit.js';
import { signIn, signInStaff } from '../testkit/sign-in.js';
import type { TestApp } from '../testkit/test-app.js';
import { startTestApp } from '../testkit/test-app.js';

const DAY_MS = 86_400_000;
const START_LIMIT_MS = 90_000;

const ME = `{
  me {
    tier { current { code } tierPoints }
    points {
      available
      expiring(withinDays: 7) { points expiresAt }
      entries(first: 100) { edges { node { kind points availableAfter store { name } } } }
    }
  }
}`;

interface Me {
  readonly me: {
    readonly tier: { readonly current: { readonly code: string }; readonly tierPoints: number };
    readonly points: {
      readonly available: number;
      readonly expiring: readonly { readonly points: number; readonly expiresAt: string }[];
      readonly entries: {
        readonly edges: readonly {
          readonly node: { readonly kind: string; readonly points: number };
        }[];
      };
    };
  };
}

let app: TestApp;

beforeAll(async () => {
  // A setting of the programme must not change the story that is told.
  app = await startTestApp({ programme: { earn: { welcomePoints: 7 } } });
}, START_LIMIT_MS);

afterAll(() => app.close());

async function meOf(name: string): Promise<Me['me']> {
  const { token } = await signIn(app.client, name);
  return (await app.client.ask<Me>(ME, {}, { token })).me;
}

describe('the demo of an empty database', () => {
  test('Lin is gold with about 12,680 points, 680 of them a grace lot of a few days', async () => {
    const { tier, points } = await meOf('lin');
    expect(tier.current.code).toBe('gold');
    expect(Math.abs(points.available - 12_680)).toBeLessThanOrEqual(20);
    const grace = points.expiring.find((part) => part.points === 680);
    const lapses = Date.parse(grace?.expiresAt ?? '') - Date.now();
    expect(lapses).toBeGreaterThan(0);
    expect(lapses).toBeLessThan(7 * DAY_MS);
  });

  test('her year is believable: habits, one refund, points paid, no two baskets alike', async () => {
    const { points } = await meOf('lin');
    const lines = points.entries.edges.map(({ node }) => node);
    const count = (kind: string) => lines.filter((line) => line.kind === kind).length;
    expect(count('PURCHASE')).toBeGreaterThan(20);
    expect(count('PURCHASE_REFUND')).toBe(1);
    expect(count('POINTS_PAYMENT')).toBeGreaterThanOrEqual(3);
    const earned = lines.filter((line) => line.kind === 'PURCHASE').map((line) => line.points);
    expect(new Set(earned).size).toBeGreaterThan(earned.length * 0.7);
  });

  test.each([
    ['zhao', 'diamond'],
    ['chen', 'silver'],
  ])('%s is %s', async (name, tier) => {
    expect((await meOf(name)).tier.current.code).toBe(tier);
  });

  test('Lin has given one gift, opened long ago; one of Zhao’s waits for Chen', async () => {
    const of = async (name: string) =>
      giftsOf(app.client, (await signIn(app.client, name)).token, { language: 'zh-CN' });
    const [lin, zhao, chen] = [await of('lin'), await of('zhao'), await of('chen')];
    const given = (await lin.list('SENT')).edges.map(({ node }) => node);
    expect(given).toMatchObject([{ state: 'CLAIMED', receiver: { nickname: '陈同学' } }]);
    const [waiting] = (await zhao.list('SENT')).edges.map(({ node }) => node);
    expect(waiting).toMatchObject({ state: 'PENDING', points: 188, isMine: true });
    expect(await chen.look(waiting?.token ?? '')).toMatchObject({
      state: 'PENDING',
      words: '考试加油，记得吃早饭',
      sender: { nickname: '赵先生' },
    });
    const left = Date.parse(waiting?.expiresAt ?? '') - Date.now();
    expect(left).toBeGreaterThan(DAY_MS / 2);
  });

  test('Wang is new today, with what the programme gives now', async () => {
    const wang = await signIn(app.client, 'wang');
    expect(wang.isNewMember).toBe(true);
    expect((await meOf('wang')).points.available).toBe(7);
  });

  test('the staff can sign in and the ledger of the demo audits clean', async () => {
    expect(await signInStaff(app.client, 'clerk')).not.toBe('');
    expect(await signInStaff(app.client, 'operator')).not.toBe('');
    await expectHealthyLedger(app.database.url);
  });
});
