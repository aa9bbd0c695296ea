import { afterAll, afterEach, beforeAll, describe, expect, test } from '@jest/globals';
import { accountClosure, closeAccount } from '../testkit/account.js';
import { mallOf } from '../testkit/mall.js';
import { messagesOf, tellAll } from '../testkit/messages.js';
import { ledgerAudit } from '../testkit/points.js';
import { expectType } from '../testkit/results.js';
import { after, daysAfter, type Scene, startScene, WEDNESDAY } from '../testkit/scene.js';
import { freezeClock, runJob } from '../testkit/stand-in.js';
import { line, newKey } from '../testkit/till.js';
import { together } from '../testkit/together.js';
import { addVoucherKind } from '../testkit/vouchers.js';
import { addWheel, playOf, type Spin, type TestWheel } from '../testkit/wheel.js';

const FALLBACK = { kind: 'POINTS', points: 5, oddsPpm: 0, fallback: true } as const;
const CERTAIN = 1_000_000;
/** The end of the thirtieth day after Wednesday. */
const DEADLINE = '2026-12-25T15:59:59.999Z';
const ADDRESS = { recipient: '林小满', phone: '13800000000', region: '上海市', street: '南京西路' };

let scene: Scene;
let goods: TestWheel;

beforeAll(async () => {
  scene = await startScene();
  goods = await addWheel(scene.app.database, {
    prizes: [FALLBACK, { kind: 'GOODS', oddsPpm: CERTAIN, stock: 50, name: 'Canvas tote' }],
  });
});

afterEach(async () => {
  scene = await scene.at(WEDNESDAY);
  const { healthy, violations } = await ledgerAudit(scene.app.client, scene.operator);
  expect({ healthy, violations }).toEqual({ healthy: true, violations: [] });
});

afterAll(() => scene.close());

const player = async (name: string) => {
  const session = await scene.member(name);
  return { ...session, ...playOf(scene.app.client, session.token) };
};
type Player = Awaited<ReturnType<typeof player>>;

const stockLeft = async (): Promise<number> => {
  const [, tote = ''] = goods.prizes;
  const { left } = await scene.app.database.row<{ left: string }>(
    'SELECT SUM(initial - taken) AS `left` FROM prize_stock WHERE prize_id = ?',
    [tote],
  );
  return Number(left);
};

const won = async (one: Player): Promise<Spin> => expectType(await one.spin(goods), 'Spin');

describe('goods', () => {
  test('are claimed once, to be picked up, and handed over like anything else', async () => {
    const ann = await player('ann');
    const spin = await won(ann);
    expect(spin.claim).toEqual({ state: 'CLAIMABLE', claimBefore: DEADLINE, redemption: null });
    const idempotencyKey = newKey();
    const claim = { spinId: spin.id, storeId: scene.storeId };
    const redemption = expectType(await ann.claim({ ...claim, idempotencyKey }), 'Redemption');
    expect(redemption).toMatchObject({
      status: 'READY_FOR_PICKUP',
      method: 'PICKUP',
      points: 0,
      rewardTitle: 'Canvas tote',
      reward: null,
      cancellation: null,
    });
    expect(await ann.claim({ ...claim, idempotencyKey })).toEqual(redemption);
    const again = expectType(await ann.claim(claim), 'PrizeNotClaimable');
    expect(again.message).toContain('already');
    expect((await ann.own(spin.id))?.claim).toEqual({
      state: 'CLAIMED',
      claimBefore: DEADLINE,
      redemption: { id: redemption.id, status: 'READY_FOR_PICKUP' },
    });
    const handed = await mallOf(scene.app.client, scene.clerk).fulfill(redemption.pickupCode ?? '');
    expect(handed).toMatchObject({ __typename: 'Redemption', status: 'COMPLETED' });
  });

  test('are sent to an address', async () => {
    const bob = await player('bob');
    const { id } = await won(bob);
    const claim = { spinId: id, method: 'SHIPPING', address: ADDRESS } as const;
    const redemption = expectType(await bob.claim(claim), 'Redemption');
    expect(redemption).toMatchObject({ status: 'CONFIRMED', pickupCode: null });
    const operator = mallOf(scene.app.client, scene.operator);
    const { edges } = await operator.parcels();
    expect(edges.find(({ node }) => node.redemption.id === redemption.id)?.node.address).toEqual(
      ADDRESS,
    );
    await operator.ship(redemption.id, 'SF1');
    expect(await mallOf(scene.app.client, bob.token).receive(redemption.id)).toMatchObject({
      status: 'COMPLETED',
    });
  });

  test('are not cancelled by the member: nothing would come back', async () => {
    const cid = await player('cid');
    const { id } = await won(cid);
    const claimed = expectType(
      await cid.claim({ spinId: id, storeId: scene.storeId }),
      'Redemption',
    );
    expect(await mallOf(scene.app.client, cid.token).cancel(claimed.id)).toMatchObject({
      __typename: 'RedemptionProblem',
      status: 'READY_FOR_PICKUP',
    });
  });

  test('can be claimed again, once, when the shop cancels: until their deadline', async () => {
    const meg = await player('meg');
    const { id } = await won(meg);
    const claim = { spinId: id, storeId: scene.storeId };
    const first = expectType(await meg.claim(claim), 'Redemption');
    const operator = mallOf(scene.app.client, scene.operator);
    const key = newKey();
    await operator.cancelAsStaff(first.id, 'Broken on its way', key);
    expectType(await operator.cancelAsStaff(first.id, 'Broken on its way', key), 'Redemption');
    expect((await meg.own(id))?.claim).toEqual({
      state: 'CLAIMABLE',
      claimBefore: DEADLINE,
      redemption: null,
    });
    await tellAll(scene.app.client.url);
    const { edges } = await messagesOf(scene.app.client, meg.token).page();
    expect(edges[0]?.node).toMatchObject({
      kind: 'REDEMPTION_CANCELLED',
      body: '“Canvas tote”: The shop cancelled it. You can claim your prize again by 2026-12-25 23:59.',
      path: `/features/wheel/pages/spin/index?id=${id}`,
    });
    const answers = await together(10, () => meg.claim(claim));
    const claimed = answers.filter(({ __typename }) => __typename === 'Redemption');
    expect(claimed).toHaveLength(1);
    expect(await operator.cancelAsStaff(first.id, 'Once more')).toMatchObject({
      __typename: 'RedemptionProblem',
    });
    expect((await meg.own(id))?.claim?.state).toBe('CLAIMED');
  });

  test('have a week to be claimed again when the shop cancels late; then they lapse', async () => {
    const ned = await player('ned');
    const { id } = await won(ned);
    const claim = { spinId: id, method: 'SHIPPING', address: ADDRESS } as const;
    const sent = expectType(await ned.claim(claim), 'Redemption');
    scene = await scene.at(daysAfter(WEDNESDAY, 40));
    const operator = mallOf(scene.app.client, scene.operator);
    expectType(await operator.cancelAsStaff(sent.id, 'Lost on its way'), 'Redemption');
    const weekAfter = '2027-01-11T15:59:59.999Z';
    expect((await (await player('ned')).own(id))?.claim).toEqual({
      state: 'CLAIMABLE',
      claimBefore: weekAfter,
      redemption: null,
    });
    await freezeClock(scene.app.client.url, weekAfter);
    await runJob(scene.app.client.url, 'prizes');
    await tellAll(scene.app.client.url);
    const late = await player('ned');
    expect((await late.own(id))?.claim?.state).toBe('LAPSED');
    const told = await messagesOf(scene.app.client, late.token).page();
    expect(told.edges.filter(({ node }) => node.title.includes('not claimed'))).toHaveLength(1);
  });

  test('that nobody picked up are forfeited', async () => {
    const ola = await player('ola');
    const { id } = await won(ola);
    const claimed = expectType(
      await ola.claim({ spinId: id, storeId: scene.storeId }),
      'Redemption',
    );
    scene = await scene.at(daysAfter(WEDNESDAY, 15));
    await runJob(scene.app.client.url, 'redemptions');
    expect((await (await player('ola')).own(id))?.claim).toMatchObject({
      state: 'CLAIMED',
      redemption: { id: claimed.id, status: 'CANCELLED' },
    });
  });

  test('are somebody’s own', async () => {
    const [dan, eve] = [await player('dan'), await player('eve')];
    const { id } = await won(dan);
    const refusal = await eve.claim({ spinId: id, storeId: scene.storeId });
    expect(expectType(refusal, 'PrizeNotClaimable').message).toContain('no such prize');
  });

  test('lapse at their deadline, by the clock and then by the job, and the member is told', async () => {
    const [fay, guy] = [await player('fay'), await player('guy')];
    const [lost, had] = [await won(fay), await won(guy)];
    await tellAll(scene.app.client.url);
    const { edges } = await messagesOf(scene.app.client, fay.token).page();
    expect(edges[0]?.node.title).toContain('won a prize');
    await freezeClock(scene.app.client.url, after(DEADLINE, -1));
    const lateGuy = await player('guy');
    expectType(await lateGuy.claim({ spinId: had.id, storeId: scene.storeId }), 'Redemption');
    await freezeClock(scene.app.client.url, DEADLINE);
    const late = await player('fay');
    expect((await late.own(lost.id))?.claim?.state).toBe('LAPSED');
    const refusal = await late.claim({ spinId: lost.id, storeId: scene.storeId });
    expect(expectType(refusal, 'PrizeNotClaimable').message).toContain('2026-12-25 23:59');
    await runJob(scene.app.client.url, 'prizes');
    await runJob(scene.app.client.url, 'prizes');
    await tellAll(scene.app.client.url);
    const told = await messagesOf(scene.app.client, late.token).page();
    expect(told.edges.filter(({ node }) => node.title.includes('not claimed'))).toHaveLength(1);
  });

  test('points and vouchers are not claimed', async () => {
    const wheel = await addWheel(scene.app.database, {
      prizes: [FALLBACK, { points: 20, oddsPpm: CERTAIN }],
    });
    const hal = await player('hal');
    const { id, claim } = expectType(await hal.spin(wheel), 'Spin');
    expect(claim).toBeNull();
    const refusal = await hal.claim({ spinId: id, storeId: scene.storeId });
    expect(expectType(refusal, 'PrizeNotClaimable').message).toContain('nothing to claim');
  });

  test('a store that there is not', async () => {
    const ida = await player('ida');
    const { id } = await won(ida);
    const error = await ida.claim({ spinId: id, storeId: 'nowhere' }).catch(String);
    expect(error).toContain('BAD_USER_INPUT');
  });
});

test('a voucher is in the wallet at once and used at the till', async () => {
  const voucherKindId = await addVoucherKind(scene.app.database, 'GENERATED');
  const wheel = await addWheel(scene.app.database, {
    prizes: [FALLBACK, { kind: 'VOUCHER', voucherKindId, oddsPpm: CERTAIN }],
  });
  const jan = await player('jan');
  const spin = expectType(await jan.spin(wheel), 'Spin');
  expect(spin.voucher?.state).toBe('USABLE');
  const tillSessionId = await scene.till.serve(jan.token);
  const sale = await scene.till.sell({
    tillSessionId,
    lines: [line('default', 5_000)],
    voucherCodes: [spin.voucher?.code ?? ''],
  });
  expect(sale).toMatchObject({ voucherFen: 1_000, payableFen: 4_000 });
  expect((await jan.own(spin.id))?.voucher?.state).toBe('USED');
});

test('who leaves is told how many prizes stay behind: those that could still be claimed', async () => {
  const kim = await player('kim');
  const [claimed] = [await won(kim), await won(kim), await won(kim)];
  const lost = async (who: Player) =>
    (await accountClosure(scene.app.client, who.token)).prizesLost;
  expect(await lost(kim)).toBe(3);
  const redemption = expectType(
    await kim.claim({ spinId: claimed.id, storeId: scene.storeId }),
    'Redemption',
  );
  const left = await stockLeft();
  expect(await accountClosure(scene.app.client, kim.token)).toMatchObject({
    prizesLost: 2,
    openRedemptions: 1,
  });
  await mallOf(scene.app.client, scene.clerk).fulfill(redemption.pickupCode ?? '');
  expect(await accountClosure(scene.app.client, kim.token)).toMatchObject({
    prizesLost: 2,
    blocked: null,
  });
  expectType(await closeAccount(scene.app.client, kim.token), 'AccountClosed');
  // A stock takes nothing back.
  expect(await stockLeft()).toBe(left);
  await freezeClock(scene.app.client.url, DEADLINE);
  await runJob(scene.app.client.url, 'prizes');
  const told = await scene.app.database.rows(
    "SELECT 1 FROM outbox_event WHERE type = 'PRIZE_LAPSED' AND payload LIKE ?",
    [`%${kim.memberId}%`],
  );
  expect(told).toEqual([]);
});

test('a prize that has lapsed is not lost a second time', async () => {
  const lou = await player('lou');
  await won(lou);
  await freezeClock(scene.app.client.url, DEADLINE);
  const { token } = await player('lou');
  expect(await accountClosure(scene.app.client, token)).toMatchObject({ prizesLost: 0 });
});
