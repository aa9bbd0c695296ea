import { type BffOptions, startBff } from './bff-process.js';
import type { TestDatabase } from './database.js';
import { graphqlClient } from './graphql-client.js';
import { migrate } from './migrate.js';
import { findStores, openShop, type Shop, signInShop } from './shop.js';
import { type MemberSession, signIn } from './sign-in.js';
import { freezeClock } from './stand-in.js';
import { copyOfTemplate } from './template.js';
import type { TestApp } from './test-app.js';
import { openTill, type Till } from './till.js';
import { DATA_KEY } from './vouchers.js';

/** A Wednesday morning in Shanghai: no weekend, no month's end near. */
export const WEDNESDAY = '2026-11-25T02:00:00.000Z';
/** The Saturday after it. */
export const SATURDAY = '2026-11-28T02:00:00.000Z';

const ONE_DAY_MS = 86_400_000;

/** So many milliseconds after an instant. */
export const after = (moment: string, ms: number): string =>
  new Date(Date.parse(moment) + ms).toISOString();

/** `days` after an instant, at the same hour. */
export const daysAfter = (moment: string, days: number): string => after(moment, days * ONE_DAY_MS);

/** Rates that no test reaches. */
export const UNLIMITED = {
  operationsPerMinute: 1_000_000,
  mutationsPerMinute: 1_000_000,
  signInsPerMinute: 1_000_000,
} as const;

/** Two shops, their staff and one server, at one moment of a clock that stands still. */
export interface Scene extends Shop {
  readonly app: TestApp;
  /** Of the clerk; speaks English. */
  readonly till: Till;
  readonly otherTill: Till;
  /** Signs somebody in at this moment. */
  member(name: string): Promise<MemberSession>;
  /** The same shops at another moment: the staff sign in anew, tokens of before may have run out. */
  at(moment: string): Promise<Scene>;
  close(): Promise<void>;
}

export interface SceneOptions extends Omit<BffOptions, 'databaseUrl'> {
  /** Where the clock stands; WEDNESDAY when left out, null lets it run with the machine's. */
  readonly moment?: string | null;
  /** Taken instead of a new one on the server of the run; empty. */
  readonly database?: TestDatabase;
}

/** Starts a server on a database that holds the shops and their staff and nothing else. */
export async function startScene(options: SceneOptions = {}): Promise<Scene> {
  const { moment = WEDNESDAY, programme, environment, ...rest } = options;
  const database = options.database ?? (await copyOfTemplate('shop', openNewShop));
  try {
    if (options.database) await openNewShop(database);
    const stores = await findStores(database);
    const bff = await startBff({
      ...rest,
      programme: { rates: UNLIMITED, ...programme },
      // The pages are another test's business.
      environment: { H5_DIR: undefined, DATA_KEY, ...environment },
      databaseUrl: database.url,
    });
    const client = graphqlClient(bff.url);
    const close = async () => {
      await bff.close();
      await database.drop();
    };
    if (moment !== null) await freezeClock(client.url, moment);
    const staff = await signInShop(client);
    return sceneOf({ bff, database, client, close }, { ...stores, ...staff });
  } catch (error) {
    await database.drop();
    throw error;
  }
}

async function openNewShop(database: TestDatabase): Promise<void> {
  await migrate(database.url);
  await openShop(database);
}

function sceneOf(app: TestApp, shop: Shop): Scene {
  const { client } = app;
  return {
    ...shop,
    app,
    till: openTill(client, shop.clerk, { language: 'en' }),
    otherTill: openTill(client, shop.otherClerk, { language: 'en' }),
    member: (name) => signIn(client, name),
    async at(moment) {
      await freezeClock(client.url, moment);
      return sceneOf(app, { ...shop, ...(await signInShop(client)) });
    },
    close: () => app.close(),
  };
}
