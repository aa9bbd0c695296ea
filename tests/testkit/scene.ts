import { openShop, type Shop, signInShop } from './shop.js';
import { type MemberSession, signIn } from './sign-in.js';
import { freezeClock } from './stand-in.js';
import type { TestApp } from './test-app.js';
import { openTill, type Till } from './till.js';

/** A Wednesday morning in Shanghai: no weekend, no month's end near. */
export const WEDNESDAY = '2026-11-25T02:00:00.000Z';
/** The Saturday after it. */
export const SATURDAY = '2026-11-28T02:00:00.000Z';

export const ONE_DAY_MS = 86_400_000;

/** `days` after an instant, at the same hour. */
export const daysAfter = (moment: string, days: number): string =>
  new Date(Date.parse(moment) + days * ONE_DAY_MS).toISOString();

/** Rates that no test reaches. */
export const UNLIMITED = {
  rates: {
    operationsPerMinute: 1_000_000,
    mutationsPerMinute: 1_000_000,
    signInsPerMinute: 1_000_000,
  },
} as const;

/** The shops at one moment of a clock that stands still. */
export interface Scene extends Shop {
  readonly app: TestApp;
  readonly till: Till;
  readonly otherTill: Till;
  /** Signs somebody in at this moment. */
  member(name: string): Promise<MemberSession>;
  /** The same shops at another moment: everybody signs in anew, tokens of before may have run out. */
  at(moment: string): Promise<Scene>;
}

async function sceneOf(app: TestApp, shop: Shop): Promise<Scene> {
  const { client } = app;
  return {
    ...shop,
    app,
    till: openTill(client, shop.clerk, { language: 'en' }),
    otherTill: openTill(client, shop.otherClerk, { language: 'en' }),
    member: (name) => signIn(client, name),
    async at(moment) {
      await freezeClock(client.url, moment);
      return sceneOf(app, { ...shop, ...(await signInShop(app)) });
    },
  };
}

/** Opens the shops with the clock stopped at a moment. */
export async function startScene(app: TestApp, moment: string = WEDNESDAY): Promise<Scene> {
  await freezeClock(app.client.url, moment);
  return sceneOf(app, await openShop(app));
}
