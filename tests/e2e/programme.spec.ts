import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { type Scene, startScene } from '../testkit/scene.js';

const PROGRAMME = `{ programme {
  name welcomePoints welcomeDoubleDays weekendBonusBps pointsPerYuan pointsExpiry
  categories { code name rateBps } tiers { code name earnMultiplierBps thresholdTierPoints benefits }
  stores { id name openingHours } } }`;

interface Programme {
  readonly name: string;
  readonly welcomePoints: number;
  readonly pointsExpiry: string;
  readonly categories: readonly {
    readonly code: string;
    readonly name: string;
    readonly rateBps: number;
  }[];
  readonly tiers: readonly { readonly code: string; readonly thresholdTierPoints: number }[];
  readonly stores: readonly { readonly id: string; readonly name: string }[];
}

let usual: Scene;
let own: Scene;

beforeAll(async () => {
  usual = await startScene();
});

beforeAll(async () => {
  own = await startScene({
    programme: {
      program: {
        name: { zh: '街角会', en: 'Corner Club' },
        categoryNames: { books: { zh: '图书', en: 'Books' } },
      },
      value: { pointsPerYuan: 50 },
      earn: { welcomePoints: 88, weekendBonusBps: 0, categoryBps: { books: 30_000, toys: 5_000 } },
      expiry: { policy: 'DAYS', days: 90 },
      tiers: { goldTierPoints: 777 },
    },
  });
});

afterAll(async () => {
  await usual.close();
  await own.close();
});

async function programmeOf(scene: Scene, language: 'zh-CN' | 'en'): Promise<Programme> {
  const answer = await scene.app.client.ask<{ programme: Programme }>(PROGRAMME, {}, { language });
  return answer.programme;
}

test('somebody who is not signed in reads what the programme gives', async () => {
  expect(await programmeOf(usual, 'en')).toMatchObject({
    name: 'Huiji',
    welcomePoints: 500,
    welcomeDoubleDays: 7,
    weekendBonusBps: 5_000,
    pointsPerYuan: 100,
    pointsExpiry: 'Points last to the end of the month, 12 months after you earn them',
    categories: [
      { code: 'default', name: 'Everyday goods', rateBps: 10_000 },
      { code: 'fresh', name: 'Fresh food', rateBps: 20_000 },
      { code: 'luxury', name: 'Luxury', rateBps: 50_000 },
    ],
    tiers: [
      { code: 'silver', thresholdTierPoints: 0 },
      { code: 'gold', thresholdTierPoints: 5_000 },
      { code: 'diamond', thresholdTierPoints: 20_000 },
    ],
  });
});

test('in Chinese too', async () => {
  const { name, pointsExpiry, categories } = await programmeOf(usual, 'zh-CN');
  expect([name, pointsExpiry]).toEqual(['惠积', '积分自获得当月起 12 个月后的月底到期']);
  expect(categories.map((category) => category.name)).toEqual(['日常商品', '生鲜', '奢品']);
});

test('the stores are those of the programme', async () => {
  const { stores } = await programmeOf(usual, 'en');
  expect(stores.map(({ id }) => id).sort()).toEqual([usual.storeId, usual.otherStoreId].sort());
});

test('other settings tell another programme', async () => {
  const programme = await programmeOf(own, 'en');
  expect(programme).toMatchObject({
    name: 'Corner Club',
    welcomePoints: 88,
    weekendBonusBps: 0,
    pointsPerYuan: 50,
    pointsExpiry: 'Points last 90 days',
  });
  expect(programme.categories).toContainEqual({ code: 'books', name: 'Books', rateBps: 30_000 });
  // A category that nobody named shows its code.
  expect(programme.categories).toContainEqual({ code: 'toys', name: 'toys', rateBps: 5_000 });
  expect(programme.tiers[1]).toMatchObject({ code: 'gold', thresholdTierPoints: 777 });
});
