import { afterAll, afterEach, beforeAll, expect } from '@jest/globals';
import { earn, GIFT_PROGRAMME, type Giver, giver, type SentGift } from './gifts.js';
import { balance, ledgerAudit, statement } from './points.js';
import { after, type Scene, startScene, WEDNESDAY } from './scene.js';

type Named = Giver & { readonly name: string };

/** People who give each other points, in a scene of their own; after each test the books are sound. */
export function setGiftStage() {
  let set: Scene | undefined;
  let people = 0;
  const scene = (): Scene => {
    if (!set) throw new Error('the stage is set only while tests run');
    return set;
  };
  beforeAll(async () => {
    set = await startScene({ programme: GIFT_PROGRAMME });
  });
  afterEach(async () => {
    set = await scene().at(WEDNESDAY);
    const { healthy, violations } = await ledgerAudit(set.app.client, set.operator);
    expect({ healthy, violations }).toEqual({ healthy: true, violations: [] });
  });
  afterAll(() => scene().close());

  const anybody = (): string => `person-${++people}`;
  /** Somebody with so many giftable points. */
  async function rich(yuan: number, name = anybody()): Promise<Named> {
    const person = await giver(scene(), name);
    await earn(scene(), person.token, yuan);
    return { ...person, name };
  }
  return {
    get scene() {
      return scene();
    },
    anybody,
    rich,
    points: ({ token }: Giver) => balance(scene().app.client, token),
    lines: async ({ token }: Giver) =>
      (await statement(scene().app.client, token)).map(({ kind, points: moved, detail }) => [
        kind,
        moved,
        detail,
      ]),
    /** Another moment, and who is there signed in anew. */
    async later(ms: number, ...names: readonly string[]): Promise<Giver[]> {
      const next = await scene().at(after(WEDNESDAY, ms));
      set = next;
      return Promise.all(names.map((name) => giver(next, name)));
    },
    async sentByRich(amount = 188): Promise<{ sender: Named; gift: SentGift }> {
      const sender = await rich(1_000);
      return { sender, gift: await sender.gifts.sent(amount) };
    },
  };
}
