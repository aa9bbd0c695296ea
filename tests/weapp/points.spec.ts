import { afterAll, afterEach, beforeAll, expect, test } from '@jest/globals';
import { signIn } from '../testkit/sign-in.js';
import { line } from '../testkit/till.js';
import { byRole, nameOf } from './harness/find-view.js';
import { openPhones, type Phones } from './harness/phones.js';
import { largest, type Weapp } from './harness/weapp.js';

const SALES = 25;
const FIRST_PAGE = 20;
const MOST_UPDATE_BYTES = 32 * 1024;
const ROW = byRole('button', /[+−][\d,]+ .*\d\d:\d\d/);

let phones: Phones;

beforeAll(async () => {
  phones = await openPhones();
  await buyOften('shopper');
});
afterEach(() => expect(phones.collect()).toEqual([]));
afterAll(() => phones.close());

async function buyOften(name: string): Promise<void> {
  const { token } = await signIn(phones.client, name);
  const tillSessionId = await phones.till.serve(token);
  for (let sale = 1; sale <= SALES; sale += 1) {
    await phones.till.sell({ tillSessionId, lines: [line('fresh', 8600 + sale * 100)] });
  }
}

const openStatement = async (name: string): Promise<Weapp> => {
  const phone = await phones.signIn(name);
  await phone.tap('积分明细');
  await phone.until('the statement', () => /statement/.test(phone.route()));
  return phone;
};

test('the statement goes on as far as there are entries, and says where it ends', async () => {
  const phone = await openStatement('shopper');
  await phone.until('a first page', () => phone.findAll(ROW).length === FIRST_PAGE);
  phone.page().call('onReachBottom');
  await phone.until('all entries', () => phone.findAll(ROW).length === SALES + 1);
  await phone.shows('没有更多了');
  expect(largest(phone.updates)).toBeLessThan(MOST_UPDATE_BYTES);

  const asked = phone.network.requests.length;
  phone.page().call('onReachBottom');
  await phone.settles();
  expect(phone.network.requests.length).toBe(asked);
});

test('what cannot be loaded at the end can be asked for again', async () => {
  const phone = await openStatement('shopper');
  await phone.until('a first page', () => phone.findAll(ROW).length === FIRST_PAGE);
  phone.network.state = 'offline';
  phone.page().call('onReachBottom');
  await phone.shows('没能加载更多');
  phone.network.state = 'online';
  await phone.tap('再试一次');
  await phone.until('all entries', () => phone.findAll(ROW).length === SALES + 1);
});

test('a chip changes what is asked and shown', async () => {
  const phone = await openStatement('shopper');
  await phone.until('a first page', () => phone.findAll(ROW).length === FIRST_PAGE);
  expect(phone.find(byRole('radio', '全部')).attributes.get('aria-checked')).toBe(true);

  await phone.tap(byRole('radio', '支出'));
  await phone.shows('这个筛选下没有记录');
  expect(phone.find(byRole('radio', '支出')).attributes.get('aria-checked')).toBe(true);
  expect(phone.find(byRole('radio', '全部')).attributes.get('aria-checked')).toBe(false);
  expect(phone.network.requests.at(-1)).toMatchObject({
    body: { variables: { filter: { direction: 'OUT' } } },
  });

  await phone.tap('看全部');
  await phone.until('the entries', () => phone.findAll(ROW).length === FIRST_PAGE);
});

test('a row opens a sheet that says why, where and what it left; closing takes it away', async () => {
  const phone = await openStatement('shopper');
  await phone.until('a first page', () => phone.findAll(ROW).length === FIRST_PAGE);
  const before = phone.updates.length;
  await phone.tap(ROW);
  await phone.until('the sheet', () => phone.findAll(byRole('dialog', /./)).length === 1);
  expect(phone.find(byRole('dialog', /./)).attributes.get('aria-modal')).toBe(true);
  await phone.shows(/怎么算的.*门店.*时间.*到期.*之后余额/);
  expect(phone.updates.slice(before).some(({ json }) => json.includes('怎么算的'))).toBe(true);

  await phone.tap('关闭');
  await phone.until('no sheet', () => phone.findAll(byRole('dialog', /./)).length === 0);
});

test('a month shows the sums of the whole month while its lines are still coming', async () => {
  const phone = await openStatement('shopper');
  await phone.until('a first page', () => phone.findAll(ROW).length === FIRST_PAGE);
  const sums = () => [...phone.text().matchAll(/收入 \+([\d,]+)/g)].map(([, points]) => points);
  const before = sums();
  expect(before.length).toBeGreaterThan(0);
  phone.page().call('onReachBottom');
  await phone.until('all entries', () => phone.findAll(ROW).length === SALES + 1);
  const points = phone.findAll(ROW).map((row) => /\+([\d,]+)/.exec(nameOf(row))?.[1] ?? '');
  const total = points.reduce((sum, text) => sum + Number(text.replace(',', '')), 0);
  expect(sums()).toEqual(before);
  expect(before.map((text = '') => Number(text.replace(',', '')))).toEqual([total]);
});

test('a month is chosen in a sheet and asked for', async () => {
  const phone = await openStatement('shopper');
  await phone.until('a first page', () => phone.findAll(ROW).length === FIRST_PAGE);
  await phone.tap('全部月份');
  await phone.tap(byRole('radio', /^\d+月$/));
  await phone.until('the sheet to close', () => phone.findAll(byRole('dialog', /./)).length === 0);
  await phone.until('its lines', () => phone.findAll(ROW).length === FIRST_PAGE);
  expect(JSON.stringify(phone.network.requests.at(-1)?.body)).toMatch(/"month":"\d{4}-\d\d"/);
});

test('what lapses is listed by the day', async () => {
  const phone = await openStatement('novice');
  await phone.tap(byRole('radio', '即将到期'));
  await phone.shows(/\d+年\d+月\d+日 还有 \d+ 天 500/);
});

test('a newcomer sees the welcome points and when they lapse', async () => {
  const phone = await openStatement('novice');
  await phone.until('one entry', () => phone.findAll(ROW).length === 1);
  expect(phone.text()).toMatch(/可用积分 500/);
  expect(phone.text()).toMatch(/什么时候到期/);
  expect(nameOf(phone.find(ROW))).toMatch(/\+500.*到期|到期.*\+500/);
});
