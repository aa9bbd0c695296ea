import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { addReward, mallOf } from '../testkit/mall.js';
import { balance, ledgerAudit, statement } from '../testkit/points.js';
import { expectType } from '../testkit/results.js';
import { daysAfter, type Scene, startScene, WEDNESDAY } from '../testkit/scene.js';
import { runJob } from '../testkit/stand-in.js';
import { newKey } from '../testkit/till.js';

const ADDRESS = {
  recipient: '林小满',
  phone: '138 0000 0000',
  region: '上海市静安区',
  street: '南京西路 1601 号 3 楼',
};

let scene: Scene;
let rewardId: string;

beforeAll(async () => {
  scene = await startScene();
  rewardId = await addReward(scene.app.database, { pricePoints: 100, methods: ['SHIPPING'] });
});

afterAll(async () => {
  const { operator } = await scene.at(daysAfter(WEDNESDAY, 40));
  const { violations } = await ledgerAudit(scene.app.client, operator);
  await scene.close();
  expect(violations).toEqual([]);
});

const parcelOf = async (name: string) => {
  const { token } = await scene.member(name);
  const mall = mallOf(scene.app.client, token);
  const redeemed = await mall.redeem({
    rewardId,
    method: 'SHIPPING',
    address: ADDRESS,
    expectedPoints: 100,
    expectedFen: 0,
  });
  return { token, mall, id: expectType(redeemed, 'Redemption').id };
};
const office = () => mallOf(scene.app.client, scene.operator);

test('is sent with carrier and number, and the member says that it came', async () => {
  const { mall, id } = await parcelOf('sender');
  expect(await mall.redemption(id)).toMatchObject({ status: 'CONFIRMED', pickupCode: null });
  expect((await office().parcels()).edges.map(({ node }) => node)).toEqual([
    { redemption: expect.objectContaining({ id }), address: ADDRESS },
  ]);
  expect(await mall.receive(id)).toMatchObject({ __typename: 'RedemptionProblem' });
  const key = newKey();
  const shipment = { carrier: 'SF Express', trackingNumber: 'SF1' };
  expect(await office().ship(id, 'SF1', key)).toMatchObject({ status: 'SHIPPED', shipment });
  expect(await office().ship(id, 'SF1', key)).toMatchObject({ status: 'SHIPPED', shipment });
  expect(await mall.redemption(id)).toMatchObject({ shipment });
  await expect(office().ship(id, 'SF2', key)).rejects.toThrow('IDEMPOTENCY_CONFLICT');
  expect(await office().ship(id, 'SF2')).toMatchObject({ __typename: 'RedemptionProblem' });
  expect((await office().parcels()).edges).toEqual([]);
  expect(await mall.cancel(id)).toMatchObject({
    __typename: 'RedemptionProblem',
    status: 'SHIPPED',
  });
  expect(await mall.receive(id)).toMatchObject({ status: 'COMPLETED' });
});

test('the address is nowhere in the tables as it was typed', async () => {
  const { id } = await parcelOf('secret');
  const rows = await scene.app.database.rows<{ sealed: Buffer }>(
    'SELECT address_sealed AS sealed FROM redemption WHERE id = ?',
    [id],
  );
  expect(rows[0]?.sealed.includes(Buffer.from(ADDRESS.street))).toBe(false);
  await office().cancelAsStaff(id, 'changed my mind');
});

test('the member’s export has the address, and closing the account erases it', async () => {
  const { client, database } = scene.app;
  const { token, mall, id } = await parcelOf('leaver');
  await mall.cancel(id);
  const { myDataExport } = await client.ask<{ myDataExport: string }>(
    '{ myDataExport }',
    {},
    { token },
  );
  const { redemptions, redemptionSteps } = JSON.parse(myDataExport);
  expect(redemptions.rows).toMatchObject([{ status: 'CANCELLED', address: ADDRESS }]);
  expect(redemptionSteps.rows).toHaveLength(2);
  const close = `mutation ($key: String!) {
    closeAccount(input: { confirm: true, idempotencyKey: $key }) { __typename } }`;
  expect(await client.ask(close, { key: newKey() }, { token })).toEqual({
    closeAccount: { __typename: 'AccountClosed' },
  });
  expect(
    await database.rows('SELECT address_sealed AS sealed FROM redemption WHERE id = ?', [id]),
  ).toEqual([{ sealed: null }]);
});

test('staff cancel what was sent and came back: points return', async () => {
  const { token, mall, id } = await parcelOf('returned');
  await office().ship(id, 'SF3');
  expect(await office().cancelAsStaff(id, 'came back')).toMatchObject({ status: 'CANCELLED' });
  expect(await balance(scene.app.client, token)).toMatchObject({ available: 500 });
  const [line] = await statement(scene.app.client, token);
  expect(line?.detail).toContain('The shop cancelled it');
  expect(await mall.receive(id)).toMatchObject({ __typename: 'RedemptionProblem' });
  const log = await scene.app.database.rows<{
    event: string;
    actor: string;
    reason: string | null;
  }>(
    'SELECT event, actor, reason FROM redemption_transition WHERE redemption_id = ? ORDER BY step',
    [id],
  );
  expect(log.map(({ event, reason }) => [event, reason])).toEqual([
    ['REDEEMED', null],
    ['SHIPPED', null],
    ['CANCELLED_BY_STAFF', 'came back'],
  ]);
  expect(log.map(({ actor }) => actor.split(':')[0])).toEqual(['member', 'staff', 'staff']);
});

test('counts as received by itself ten days after it was sent, whenever the job runs', async () => {
  const { id } = await parcelOf('patient');
  await office().ship(id, 'SF4');
  await scene.at(daysAfter(WEDNESDAY, 10));
  const again = mallOf(scene.app.client, (await scene.member('patient')).token);
  expect(await again.redemption(id)).toMatchObject({ status: 'COMPLETED' });
  await runJob(scene.app.client.url, 'redemptions');
  expect(await again.redemption(id)).toMatchObject({ status: 'COMPLETED' });
});
