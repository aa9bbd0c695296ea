import { afterAll, beforeAll, beforeEach, expect, test } from '@jest/globals';
import { earn, GIFT_PROGRAMME, type Giver, giftsOf, giver } from '../testkit/gifts.js';
import { addReward, mallOf } from '../testkit/mall.js';
import { messagesOf, sentThroughWechat, tellAll } from '../testkit/messages.js';
import { expectType } from '../testkit/results.js';
import { daysAfter, type Scene, startScene, WEDNESDAY } from '../testkit/scene.js';
import { runJob } from '../testkit/stand-in.js';

/** What somebody is told once and in both places: in the inbox, and through WeChat. */
interface Told {
  readonly template: string;
  readonly title: string;
  readonly page: string;
  readonly data: object;
}

const NICKNAME = /^会员\d{4}$/;
const TIME = '2026-11-25 10:00';

let scene: Scene;
let people = 0;

beforeAll(async () => {
  scene = await startScene({ programme: GIFT_PROGRAMME });
});

beforeEach(async () => {
  scene = await scene.at(WEDNESDAY);
});

afterAll(() => scene.close());

interface Named extends Giver {
  readonly name: string;
}

async function somebody(): Promise<Named> {
  const name = `subscriber-${++people}`;
  const person = await giver(scene, name);
  await earn(scene, person.token, 500);
  return { ...person, name };
}

/** Says yes to a template, lets something happen and returns all that WeChat and the inbox got of it. */
async function hear(person: Named, template: string, happen: () => Promise<unknown>) {
  const { client } = scene.app;
  await messagesOf(client, person.token).allow(person.name, template);
  await tellAll(client.url);
  const before = (await sentThroughWechat(client.url)).length;
  await happen();
  await tellAll(client.url);
  const sent = (await sentThroughWechat(client.url)).slice(before);
  const { token } = await scene.member(person.name);
  const inbox = messagesOf(client, token);
  const { edges } = await inbox.page();
  const grants = (await inbox.subscriptions()).find((each) => each.template === template)?.grants;
  return { sent, kind: edges[0]?.node.kind, title: edges[0]?.node.title, grants };
}

async function expectTold(
  person: Named,
  { template, title, page, data }: Told,
  happen: () => Promise<unknown>,
): Promise<void> {
  const heard = await hear(person, template, happen);
  expect(heard).toMatchObject({ kind: template, title, grants: 0 });
  expect(heard.sent.map(({ errcode }) => errcode)).toEqual([0]);
  expect(heard.sent[0]?.request).toMatchObject({
    template_id: `standin-${template.toLowerCase().replaceAll('_', '-')}`,
    page,
    data,
  });
}

const giftPage = ({ id }: { id: string }) => `features/gift/pages/detail/index?id=${id}`;
const orderPage = ({ id }: { id: string }) => `features/mall/pages/order/index?id=${id}`;

test('a gift of theirs was opened', async () => {
  const [sender, friend] = [await somebody(), await somebody()];
  const gift = await sender.gifts.sent(60);
  await expectTold(
    sender,
    {
      template: 'GIFT_CLAIMED',
      title: 'Your gift has been opened',
      page: giftPage(gift),
      data: {
        thing1: { value: expect.stringMatching(NICKNAME) },
        number2: { value: '60' },
        time3: { value: TIME },
      },
    },
    () => friend.gifts.claim(gift.token),
  );
});

test('a gift was received', async () => {
  const [sender, friend] = [await somebody(), await somebody()];
  const gift = await sender.gifts.sent(70);
  await expectTold(
    friend,
    {
      template: 'GIFT_RECEIVED',
      title: 'Your gift has arrived',
      page: giftPage(gift),
      data: {
        thing1: { value: expect.stringMatching(NICKNAME) },
        number2: { value: '70' },
        time3: { value: TIME },
      },
    },
    () => friend.gifts.claim(gift.token),
  );
});

test('a gift came back because nobody opened it', async () => {
  const sender = await somebody();
  const gift = await sender.gifts.sent(20);
  await expectTold(
    sender,
    {
      template: 'GIFT_RETURNED',
      title: 'Your gift has come back',
      page: giftPage(gift),
      data: {
        number1: { value: '20' },
        thing2: { value: '24 小时内无人领取' },
        time3: { value: '2026-11-26 10:00' },
      },
    },
    async () => {
      scene = await scene.at(daysAfter(WEDNESDAY, 1));
      await runJob(scene.app.client.url, 'gifts');
    },
  );
});

/** A gift that closes a circle: its claim waits for an operator. */
async function heldGift() {
  const [sender, receiver] = [await somebody(), await somebody()];
  await sender.gifts.claim((await receiver.gifts.sent(10)).token);
  const gift = await sender.gifts.sent(40);
  expect(await receiver.gifts.claim(gift.token)).toMatchObject({ state: 'UNDER_REVIEW' });
  return { sender, receiver, gift };
}

const operator = () => giftsOf(scene.app.client, scene.operator);

test('an operator approved a claim: both sides hear it, as of any other', async () => {
  const { sender, receiver, gift } = await heldGift();
  const approve = () => operator().review(gift.id, true);
  const heard = await hear(receiver, 'GIFT_RECEIVED', approve);
  expect(heard).toMatchObject({ kind: 'GIFT_RECEIVED', grants: 0 });
  expect(heard.sent.map(({ errcode }) => errcode)).toEqual([0]);
  const { edges } = await messagesOf(scene.app.client, sender.token).page();
  expect(edges[0]?.node).toMatchObject({
    kind: 'GIFT_CLAIMED',
    body: expect.stringContaining('opened your gift of 40 points'),
  });
});

test('an operator returned a claim: the sender hears why, the receiver that it was refused', async () => {
  const { sender, receiver, gift } = await heldGift();
  await expectTold(
    sender,
    {
      template: 'GIFT_RETURNED',
      title: 'Your gift has come back',
      page: giftPage(gift),
      data: { number1: { value: '40' }, thing2: { value: '审核未通过' }, time3: { value: TIME } },
    },
    () => operator().review(gift.id, false),
  );
  const { edges } = await messagesOf(scene.app.client, receiver.token).page();
  expect(edges[0]?.node).toMatchObject({
    kind: 'GIFT_REFUSED',
    title: 'A gift could not be given to you',
    path: `/${giftPage(gift)}`,
  });
});

const mugOf = async (person: Named) => {
  const rewardId = await addReward(scene.app.database, { pricePoints: 50 });
  const mall = mallOf(scene.app.client, person.token);
  return expectType(
    await mall.redeem({
      rewardId,
      method: 'PICKUP',
      storeId: scene.storeId,
      expectedPoints: 50,
      expectedFen: 0,
    }),
    'Redemption',
  );
};

test('something is ready to be picked up', async () => {
  const person = await somebody();
  let page = '';
  const heard = await hear(person, 'REDEMPTION_READY', async () => {
    page = orderPage(await mugOf(person));
  });
  expect(heard).toMatchObject({
    kind: 'REDEMPTION_READY',
    title: 'Ready for pick-up',
    grants: 0,
  });
  expect(heard.sent).toMatchObject([
    {
      errcode: 0,
      request: {
        template_id: 'standin-redemption-ready',
        page,
        data: { thing1: { value: '马克杯' }, time2: { value: '2026-12-09 10:00' } },
      },
    },
  ]);
});

test.each([
  [
    'by the shop',
    '门店取消了兑换',
    (id: string) => mallOf(scene.app.client, scene.operator).cancelAsStaff(id, 'broken'),
  ],
  [
    'because nobody came for it',
    '逾期未取',
    async () => {
      scene = await scene.at(daysAfter(WEDNESDAY, 15));
      await runJob(scene.app.client.url, 'redemptions');
    },
  ],
] as const)('a redemption was cancelled %s', async (_, reason, cancel) => {
  const person = await somebody();
  const mug = await mugOf(person);
  await expectTold(
    person,
    {
      template: 'REDEMPTION_CANCELLED',
      title: 'Redemption cancelled',
      page: orderPage(mug),
      data: {
        thing1: { value: '马克杯' },
        number2: { value: '50' },
        thing3: { value: reason },
      },
    },
    () => cancel(mug.id),
  );
});

test.each([30, 7, 1])('points lapse in %i days', async (days) => {
  const person = await somebody();
  await expectTold(
    person,
    {
      template: 'POINTS_EXPIRING',
      title: 'Points about to lapse',
      page: 'features/mall/pages/lapsing/index',
      data: { number1: { value: '500' }, date2: { value: '2027-11-30' } },
    },
    async () => {
      // Earned on 25 November 2026, they lapse with November 2027.
      scene = await scene.at(daysAfter('2027-11-30T02:00:00.000Z', -days));
      await runJob(scene.app.client.url, 'expiry-notices');
    },
  );
});
