import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { closeAccount } from '../testkit/account.js';
import { earn, GIFT_PROGRAMME, type Giver, giver } from '../testkit/gifts.js';
import { addReward, mallOf } from '../testkit/mall.js';
import { messagesOf, sentThroughWechat, tellAll } from '../testkit/messages.js';
import { expectType } from '../testkit/results.js';
import { after, daysAfter, type Scene, startScene, WEDNESDAY } from '../testkit/scene.js';
import { runJob, setWechatFaults } from '../testkit/stand-in.js';
import { newKey } from '../testkit/till.js';

const HOUR_MS = 3_600_000;
const MINUTE_MS = 60_000;

let scene: Scene;
let people = 0;

beforeAll(async () => {
  scene = await startScene({ programme: GIFT_PROGRAMME });
});

beforeEach(async () => {
  scene = await scene.at(WEDNESDAY);
  await setWechatFaults(scene.app.client.url, []);
});

afterAll(() => scene.close());

const anybody = (): string => `reader-${++people}`;
const inbox = ({ token }: { token: string }, language: 'zh-CN' | 'en' = 'en') =>
  messagesOf(scene.app.client, token, language);
const tell = () => tellAll(scene.app.client.url);

async function pair(): Promise<{ names: [string, string]; sender: Giver; friend: Giver }> {
  const names: [string, string] = [anybody(), anybody()];
  const sender = await giver(scene, names[0]);
  await earn(scene, sender.token, 500);
  return { names, sender, friend: await giver(scene, names[1]) };
}

describe('the inbox', () => {
  test('tells both sides of a gift, in the language of whoever reads', async () => {
    const { sender, friend } = await pair();
    const gift = await sender.gifts.sent(60);
    await friend.gifts.claim(gift.token);
    await tell();
    const toSender = await inbox(sender).page();
    expect(toSender).toMatchObject({ unread: 1, pageInfo: { hasNextPage: false } });
    expect(toSender.edges[0]?.node).toEqual({
      id: expect.any(String),
      kind: 'GIFT_CLAIMED',
      title: 'Your gift has been opened',
      body: expect.stringMatching(/^Member \d{4} opened your gift of 60 points\.$/),
      at: WEDNESDAY,
      read: false,
      path: `/features/gift/pages/detail/index?id=${gift.id}`,
    });
    expect((await inbox(friend, 'zh-CN').page()).edges[0]?.node).toMatchObject({
      title: '礼物积分已到账',
      body: expect.stringMatching(/^会员\d{4} 送你的 60 积分已到账，24 小时后可以转送$/),
    });
    // Told again, nothing is added.
    await tell();
    expect((await inbox(sender).page()).edges).toHaveLength(1);
  });

  test('tells of a gift that came back, not of one that was withdrawn', async () => {
    const { names, sender } = await pair();
    await sender.gifts.withdraw((await sender.gifts.sent(10)).id);
    await sender.gifts.sent(20);
    scene = await scene.at(after(WEDNESDAY, 24 * HOUR_MS));
    await runJob(scene.app.client.url, 'gifts');
    await tell();
    const page = await inbox(await giver(scene, names[0])).page();
    expect(page.edges.map(({ node }) => [node.title, node.body])).toEqual([
      [
        'Your gift has come back',
        'Nobody opened it within 24 hours. Its 20 points are back with the dates they had.',
      ],
    ]);
  });

  test('counts as read up to where somebody says, and never back', async () => {
    const { sender, friend } = await pair();
    for (const amount of [10, 20, 30]) {
      await friend.gifts.claim((await sender.gifts.sent(amount)).token);
    }
    await tell();
    const mine = inbox(friend);
    const first = await mine.page({ first: 2 });
    expect([first.unread, first.pageInfo.hasNextPage]).toEqual([3, true]);
    const rest = await mine.page({ after: first.pageInfo.endCursor });
    const [newest, middle] = first.edges.map(({ node }) => node.id);
    expect(rest.edges.map(({ node }) => node.body)).toEqual([expect.stringContaining('10 points')]);
    expect(await mine.markRead(middle ?? '')).toBe(true);
    expect((await mine.page()).edges.map(({ node }) => node.read)).toEqual([false, true, true]);
    expect(await mine.markRead(rest.edges[0]?.node.id ?? '')).toBe(true);
    expect((await mine.page()).unread).toBe(1);
    expect(await inbox(sender).markRead(newest ?? '')).toBe(false);
    expect(await mine.markRead('nothing')).toBe(false);
    expect(await mine.markRead(newest ?? '')).toBe(true);
    expect((await mine.page()).unread).toBe(0);
  });

  test('tells of a redemption that is ready or was cancelled by the shop, not of one’s own cancelling', async () => {
    const { sender } = await pair();
    const rewardId = await addReward(scene.app.database, { pricePoints: 50 });
    const mall = mallOf(scene.app.client, sender.token);
    const wish = {
      rewardId,
      method: 'PICKUP',
      storeId: scene.storeId,
      expectedPoints: 50,
      expectedFen: 0,
    } as const;
    const [kept, own] = [
      expectType(await mall.redeem(wish), 'Redemption'),
      expectType(await mall.redeem(wish), 'Redemption'),
    ];
    await mall.cancel(own.id);
    await mallOf(scene.app.client, scene.operator).cancelAsStaff(kept.id, 'broken');
    await tell();
    const { edges } = await inbox(sender).page();
    expect(edges.map(({ node }) => [node.title, node.body, node.path])).toEqual([
      [
        'Redemption cancelled',
        '“Mug”: The shop cancelled it. 50 points are back.',
        `/features/mall/pages/order/index?id=${kept.id}`,
      ],
      [
        'Ready for pick-up',
        '“Mug” is ready. Please pick it up with your code by 2026-12-09 10:00.',
        `/features/mall/pages/order/index?id=${own.id}`,
      ],
      [
        'Ready for pick-up',
        '“Mug” is ready. Please pick it up with your code by 2026-12-09 10:00.',
        `/features/mall/pages/order/index?id=${kept.id}`,
      ],
    ]);
  });

  test('tells 30, 7 and 1 days before points lapse, once each, however often the job runs', async () => {
    const { names } = await pair();
    const told: string[] = [];
    // Earned on 25 November 2026, they lapse at the end of November 2027.
    for (const daysBefore of [31, 30, 29, 8, 7, 6, 2, 1, 0]) {
      scene = await scene.at(daysAfter('2027-11-30T02:00:00.000Z', -daysBefore));
      await runJob(scene.app.client.url, 'expiry-notices');
      await runJob(scene.app.client.url, 'expiry-notices');
      const { edges } = await inbox(await giver(scene, names[0])).page();
      told.push(`${daysBefore}: ${edges.length}`);
      if (daysBefore === 1) {
        expect(edges[0]?.node).toMatchObject({
          kind: 'POINTS_EXPIRING',
          body: '500 of your points lapse on 2027-11-30, in 1 day. See what they get you.',
          path: '/features/mall/pages/lapsing/index',
        });
      }
    }
    expect(told).toEqual([
      '31: 0',
      '30: 1',
      '29: 1',
      '8: 1',
      '7: 2',
      '6: 2',
      '2: 2',
      '1: 3',
      '0: 3',
    ]);
  });

  test('an event that cannot be handled is tried again and holds no other up', async () => {
    const { sender, friend } = await pair();
    await scene.app.database.rows(
      `INSERT INTO outbox_event (id, type, subject_id, payload, recorded_at)
       VALUES ('0000000000000000000000000B', 'GIFT_CLAIMED', '0000000000000000000000000B', '{}', 0)`,
    );
    await friend.gifts.claim((await sender.gifts.sent(10)).token);
    await tell();
    expect((await inbox(friend).page()).unread).toBe(1);
    const broken = await scene.app.database.row<{ attempts: number; handledAt: number | null }>(
      `SELECT attempts, handled_at AS handledAt FROM outbox_event WHERE id = '0000000000000000000000000B'`,
    );
    expect(broken.handledAt).toBeNull();
    expect(broken.attempts).toBeGreaterThan(0);
    await scene.app.database.rows(
      `DELETE FROM outbox_event WHERE id = '0000000000000000000000000B'`,
    );
  });
});

describe('through WeChat', () => {
  /** What reached WeChat since this was called. */
  async function watch() {
    const { url } = scene.app.client;
    const before = (await sentThroughWechat(url)).length;
    return async () => (await sentThroughWechat(url)).slice(before);
  }
  const grantsOf = async (person: { token: string }, template: string) =>
    (await inbox(person).subscriptions()).find((each) => each.template === template)?.grants;

  test('one message for each yes, with the values that the template wants', async () => {
    const { names, sender, friend } = await pair();
    await inbox(sender).allow(names[0], 'GIFT_CLAIMED');
    const sent = await watch();
    const [first, second] = [await sender.gifts.sent(60), await sender.gifts.sent(70)];
    await friend.gifts.claim(first.token);
    await friend.gifts.claim(second.token);
    await tell();
    const calls = await sent();
    expect(calls.map(({ errcode }) => errcode)).toEqual([0]);
    expect(calls[0]?.request).toMatchObject({
      template_id: 'standin-gift-claimed',
      page: `features/gift/pages/detail/index?id=${first.id}`,
      miniprogram_state: 'formal',
      lang: 'zh_CN',
      data: { number2: { value: '60' }, time3: { value: '2026-11-25 10:00' } },
    });
    expect(await grantsOf(sender, 'GIFT_CLAIMED')).toBe(0);
    expect((await inbox(sender).page()).unread).toBe(2);
  });

  test('the same report twice counts once', async () => {
    const { sender } = await pair();
    const key = newKey();
    await inbox(sender).report(['GIFT_RETURNED', 'GIFT_CLAIMED'], key);
    await inbox(sender).report(['GIFT_RETURNED', 'GIFT_CLAIMED'], key);
    await inbox(sender).report(['GIFT_RETURNED']);
    expect(await grantsOf(sender, 'GIFT_RETURNED')).toBe(2);
    expect(await grantsOf(sender, 'GIFT_CLAIMED')).toBe(1);
  });

  test('43101 empties the ledger of grants; the message stays in the inbox', async () => {
    const { sender, friend } = await pair();
    // Told to us, taken back at WeChat.
    await inbox(sender).report(['GIFT_CLAIMED']);
    await inbox(sender).report(['GIFT_CLAIMED']);
    const sent = await watch();
    await friend.gifts.claim((await sender.gifts.sent(10)).token);
    await friend.gifts.claim((await sender.gifts.sent(20)).token);
    await tell();
    expect((await sent()).map(({ errcode }) => errcode)).toEqual([43_101]);
    expect(await grantsOf(sender, 'GIFT_CLAIMED')).toBe(0);
    expect((await inbox(sender).page()).unread).toBe(2);
  });

  test('WeChat is away: tried again after 1, 2, 4 ... minutes, nothing else waits for it', async () => {
    const { names, sender, friend } = await pair();
    const { url } = scene.app.client;
    await inbox(sender).allow(names[0], 'GIFT_CLAIMED');
    const path = '/cgi-bin/message/subscribe/send';
    await setWechatFaults(url, [{ path, kind: 'ERRCODE', errcode: 45_009 }]);
    const sent = await watch();
    const claimed = await friend.gifts.claim((await sender.gifts.sent(10)).token);
    expect(claimed).toMatchObject({ state: 'CLAIMED' });
    const tries: number[] = [];
    for (let minute = 0; minute <= 7; minute++) {
      scene = await scene.at(after(WEDNESDAY, minute * MINUTE_MS));
      if (minute === 7) await setWechatFaults(url, []);
      await tell();
      tries.push((await sent()).length);
    }
    expect(tries).toEqual([1, 2, 2, 3, 3, 3, 3, 4]);
    expect((await sent()).at(-1)?.errcode).toBe(0);
    expect(await grantsOf(sender, 'GIFT_CLAIMED')).toBe(0);
  });

  test('who leaves is told nothing more, and what they allowed is gone', async () => {
    const { names, sender, friend } = await pair();
    await inbox(sender).allow(names[0], 'GIFT_CLAIMED');
    await friend.gifts.claim((await sender.gifts.sent(10)).token);
    await closeAccount(scene.app.client, sender.token);
    const sent = await watch();
    await tell();
    expect(await sent()).toEqual([]);
    const left = await scene.app.database.rows(
      `SELECT 1 FROM message_grant WHERE member_id = ?
       UNION ALL SELECT 1 FROM member_message WHERE member_id = ?`,
      [sender.memberId, sender.memberId],
    );
    expect(left).toEqual([]);
  });
});
