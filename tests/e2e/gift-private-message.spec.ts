import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { earn, GIFT_PROGRAMME, type Giver, giver } from '../testkit/gifts.js';
import { after, type Scene, startScene, WEDNESDAY } from '../testkit/scene.js';
import { freezeClock, setWechatFaults, type WechatFault } from '../testkit/stand-in.js';

const PATH = '/cgi-bin/message/wxopen/activityid/create';
const MINUTE_MS = 60_000;

let scene: Scene;
let people = 0;

beforeAll(async () => {
  scene = await startScene({ programme: GIFT_PROGRAMME });
});

beforeEach(async () => {
  scene = await scene.at(WEDNESDAY);
});

afterEach(() => setWechatFaults(scene.app.client.url, []));
afterAll(() => scene.close());

async function rich(): Promise<Giver> {
  const person = await giver(scene, `binder-${++people}`);
  await earn(scene, person.token, 100);
  return person;
}

/** How often WeChat has been asked for an activity id. */
async function asked(): Promise<number> {
  const response = await fetch(`${scene.app.client.url}/__standin/outbox`);
  const calls: readonly { readonly path: string }[] = await response.json();
  return calls.filter(({ path }) => path === PATH).length;
}

describe('what a private message of a gift is shared with', () => {
  test('is for its sender, made when asked for, and kept', async () => {
    const sender = await rich();
    const before = await asked();
    const gift = await sender.gifts.sent(10);
    expect(await asked()).toBe(before);
    const activityId = await sender.gifts.activityId(gift.id);
    expect(activityId).toMatch(/^966_[\w-]{64}$/);
    expect(await sender.gifts.activityId(gift.id)).toBe(activityId);
    expect(await asked()).toBe(before + 1);
    expect(await sender.gifts.activityId((await sender.gifts.sent(10)).id)).not.toBe(activityId);
  });

  test('is nobody else’s', async () => {
    const sender = await rich();
    const gift = await sender.gifts.sent(10);
    await sender.gifts.activityId(gift.id);
    const before = await asked();
    const friend = await rich();
    const LOOK = 'query ($token: String!) { gift(token: $token) { id privateMessageActivityId } }';
    const { client } = scene.app;
    expect(await client.ask(LOOK, { token: gift.token }, { token: friend.token })).toEqual({
      gift: { id: gift.id, privateMessageActivityId: null },
    });
    await friend.gifts.claim(gift.token);
    expect(await friend.gifts.activityId(gift.id)).toBeNull();
    expect(await asked()).toBe(before);
  });

  test('ends with the gift: claimed, withdrawn, its time up', async () => {
    const sender = await rich();
    const [claimed, withdrawn, late] = [
      await sender.gifts.sent(10),
      await sender.gifts.sent(10),
      await sender.gifts.sent(10),
    ];
    for (const { id } of [claimed, withdrawn, late]) await sender.gifts.activityId(id);
    await (await rich()).gifts.claim(claimed.token);
    await sender.gifts.withdraw(withdrawn.id);
    scene = await scene.at(after(WEDNESDAY, 24 * 60 * MINUTE_MS));
    const { gifts } = await giver(scene, `binder-${people - 1}`);
    for (const { id } of [claimed, withdrawn, late]) {
      expect((await gifts.own(id))?.id).toBe(id);
      expect(await gifts.activityId(id)).toBeNull();
    }
  });
});

test.each<[string, WechatFault]>([
  ['may not be used by this account', { path: PATH, kind: 'ERRCODE', errcode: 48_001 }],
  ['does not answer', { path: PATH, kind: 'HANG_UP' }],
  ['answers something else', { path: PATH, kind: 'BROKEN_JSON' }],
])(
  'WeChat %s: the gift is shared without, and WeChat asked again after ten minutes',
  async (_, fault) => {
    const { url } = scene.app.client;
    await setWechatFaults(url, [fault]);
    const sender = await rich();
    const gift = await sender.gifts.sent(10);
    const before = await asked();
    expect(await sender.gifts.activityId(gift.id)).toBeNull();
    await setWechatFaults(url, []);
    await freezeClock(url, after(WEDNESDAY, 10 * MINUTE_MS - 1));
    expect(await sender.gifts.activityId(gift.id)).toBeNull();
    // What hangs up is not seen by the stand-in.
    expect(await asked()).toBe(before + (fault.kind === 'HANG_UP' ? 0 : 1));
    await freezeClock(url, after(WEDNESDAY, 10 * MINUTE_MS));
    expect(await sender.gifts.activityId(gift.id)).toMatch(/^966_/);
    expect(await (await rich()).gifts.claim(gift.token)).toMatchObject({ state: 'CLAIMED' });
  },
);
