import { afterAll, afterEach, beforeAll, describe, expect, test } from '@jest/globals';
import { statement } from '../testkit/points.js';
import { CLERK, PASSWORD } from '../testkit/shop.js';
import { signIn } from '../testkit/sign-in.js';
import { CODE, codeOf, press, ringUp, serve } from './harness/clerk.js';
import { byRole } from './harness/find-view.js';
import { openPhones, type Phones, TILL } from './harness/phones.js';
import type { Weapp } from './harness/weapp.js';

const PASSWORD_FIELD = byRole('textbox', '密码');

let phones: Phones;

beforeAll(async () => {
  phones = await openPhones();
});
afterEach(() => expect(phones.collect()).toEqual([]));
afterAll(() => phones.close());

/** What the app asked the server to record. */
const recordings = (till: Weapp): string[] =>
  till.network.requests
    .map(({ body }) => JSON.stringify(body))
    .filter((body) => body.includes('recordSale('));

describe('signing in', () => {
  test('a wrong password is refused in words; the right one opens the till', async () => {
    const till = phones.launch('clerk', { url: TILL });
    await till.shows('登录收银台');
    await till.type(byRole('textbox', '工号'), CLERK);
    await till.type(PASSWORD_FIELD, 'not this one');
    await till.tap(byRole('button', '登录'));
    await till.until('a refusal', () => till.findAll(byRole('alert', /./)).length === 1);
    expect(till.find(PASSWORD_FIELD).attributes.get('password')).toBe(true);
    await till.tap('显示密码');
    await till.until(
      'letters',
      () => till.find(PASSWORD_FIELD).attributes.get('password') === false,
    );
    await till.type(PASSWORD_FIELD, PASSWORD);
    await till.confirm(PASSWORD_FIELD);
    await till.shows('请扫会员码');
    await till.shows('街角店');
    expect([...till.storage.values()].join()).not.toContain(PASSWORD);
  });

  test('a clerk and a member live side by side on one phone', async () => {
    const phone = await phones.signIn('both');
    const till = await phones.signInClerk({ storage: phone.storage });
    await till.tap(byRole('button', '收银台菜单'));
    await till.tap('交班退出');
    await till.shows(/本班小结 班次 \d\d:\d\d–\d\d:\d\d 入账 0 笔 ¥0\.00/);
    await till.tap('退出收银台');
    await till.shows('登录收银台');
    const again = phones.launch('both', { storage: phone.storage });
    await again.shows('可用积分 500');
  });
});

describe('scanning', () => {
  test('a typed code is counted, checked for slips and looked up', async () => {
    const till = await phones.signInClerk();
    const code = await codeOf(phones, 'typed');
    await till.type(CODE, code.slice(0, 18));
    await till.shows('还差 2 位');
    expect(till.find(byRole('button', '查找会员')).attributes.get('aria-disabled')).toBe(true);
    const slip = code.slice(0, 19) + ((Number(code[19]) + 1) % 10);
    await till.type(CODE, slip);
    await till.shows('有一位不对');
    await till.type(CODE, code);
    await till.shows('校验通过');
    expect(till.find(CODE).attributes.get('value')).toBe(code.replaceAll(/\d{4}(?=\d)/g, '$& '));
    await till.confirm(CODE);
    await till.shows(/银卡会员.*500 可用积分/);
    await till.shows(/剩余 [45]:\d\d/);
  });

  test('the camera reads it too; closing the camera changes nothing', async () => {
    const till = await phones.signInClerk();
    await till.tap('用相机扫码');
    await till.settles();
    expect(till.text()).toContain('请扫会员码');
    till.person.scans = await codeOf(phones, 'camera');
    await till.tap('用相机扫码');
    await till.shows(/银卡会员.*500 可用积分/);
    expect(till.calls.filter(({ name }) => name === 'scanCode').at(-1)?.options).toMatchObject({
      onlyFromCamera: true,
    });
  });

  test('a code that was used before is refused with the next step', async () => {
    const code = await codeOf(phones, 'twice');
    await phones.till.scan(code);
    const till = await phones.signInClerk();
    await till.type(CODE, code);
    await till.tap('查找会员');
    await till.shows('这个会员码已经用过');
    await till.shows('请顾客刷新会员码页');
    expect(till.device.buzzes).toBe(1);
    expect(till.device.sounds).toEqual([expect.stringMatching(/\/refused\.wav$/)]);
  });

  test('the camera that WeChat may not use is told in words', async () => {
    const till = await phones.signInClerk();
    till.person.cameraFails = 'auth deny';
    await till.tap('用相机扫码');
    await till.shows('没有相机权限');
    expect(till.findAll(byRole('alert', /请在浏览器或手机设置里允许使用相机/))).toHaveLength(1);
  });

  test('a muted till only shakes', async () => {
    const till = await phones.signInClerk();
    await till.tap(byRole('button', '收银台菜单'));
    await till.tap(byRole('radio', '关'));
    await till.tap(byRole('button', '关闭'));
    await till.type(CODE, await codeOf(phones, 'quiet'));
    await till.confirm(CODE);
    await till.shows(/剩余 \d:\d\d/);
    expect(till.device.ticks).toBe(1);
    expect(till.device.sounds).toEqual([]);
  });
});

describe('a sale', () => {
  test('goes from the first line to the receipt', async () => {
    const till = await serve(phones, 'shopper');
    await ringUp(till, '生鲜', '86');
    await till.shows('应收 ¥86.00');
    await till.tap('再加一行');
    await ringUp(till, '百货', '4.50');
    await till.shows('应收 ¥90.50');
    await till.tap(byRole('button', '删除第 2 行'));
    await till.shows('应收 ¥86.00');
    await till.tap('撤销');
    await till.shows('应收 ¥90.50');
    await till.tap(byRole('button', '删除第 2 行'));
    await till.shows('应收 ¥86.00');
    await till.until('the quote is for these lines again', () => {
      const book = till.find(byRole('button', '入账'));
      return book.attributes.get('aria-disabled') !== true;
    });
    const before = till.updates.length;
    await till.tap('入账');
    await till.shows(/已入账 请收款 ¥86\.00.*获得积分.*当前积分/);
    expect(till.updates.slice(before).some(({ json }) => json.includes('已入账'))).toBe(true);
    expect(recordings(till)).toHaveLength(1);
    await till.tap('下一位顾客');
    await till.shows(/入账 1 笔 ¥86\.00 退货 0 笔 ¥0\.00.*请扫会员码/);
  });

  test('takes an amount by one press', async () => {
    const till = await serve(phones, 'usual');
    await till.tap('¥50');
    await till.tap('加入');
    await till.shows('应收 ¥50.00');
  });

  test('takes keys pressed faster than the screen draws', async () => {
    const till = await serve(phones, 'quick');
    await till.tap(byRole('radio', '生鲜'));
    till.tapAtOnce(['8', '6', '小数点', '5'].map((key) => byRole('button', key)));
    await till.shows('金额 ¥86.5');
  });

  test('takes the points that the member has', async () => {
    const till = await serve(phones, 'saver');
    await ringUp(till, '生鲜', '86');
    await till.tap('用最多 500');
    await till.shows(/积分抵扣（500）/);
    await till.shows('应收 ¥81.00');
    await till.tap('不用');
    await till.shows('应收 ¥86.00');
  });

  test('is kept when the mini-program was ended in the middle', async () => {
    const till = await serve(phones, 'patient');
    await ringUp(till, '生鲜', '12.30');
    const again = phones.launch('clerk', { url: TILL, storage: till.storage });
    await again.shows('¥12.30');
    await again.shows(/剩余 \d:\d\d/);
  });

  test('whose answer was lost is booked once: the same key again', async () => {
    const till = await serve(phones, 'unlucky');
    await ringUp(till, '生鲜', '86');
    till.network.state = 'silent';
    await till.tap('入账');
    await till.shows('还没收到入账结果');
    expect(till.find(byRole('button', '取消这单')).attributes.get('aria-disabled')).toBe(true);
    till.network.state = 'online';
    await till.tap('再试一次');
    await till.shows('已入账');
    const keys = recordings(till).map((body) => /"idempotencyKey":"(\w+)"/.exec(body)?.[1]);
    expect(keys.length).toBeGreaterThan(1);
    expect(new Set(keys).size).toBe(1);
    const { token } = await signIn(phones.client, 'unlucky');
    expect((await statement(phones.client, token)).map(({ kind }) => kind)).toEqual([
      ...['PURCHASE', 'WELCOME'],
    ]);
  });

  test('is cancelled only after asking', async () => {
    const till = await serve(phones, 'undecided');
    await ringUp(till, '生鲜', '5');
    await till.tap('取消这单');
    await till.shows('取消这单？');
    await till.tap('继续结账');
    await till.until('no sheet', () => !till.text().includes('取消这单？'));
    expect(till.text()).toContain('¥5.00');
    await till.tap('取消这单');
    await till.shows('取消这单？');
    await till.tap(byRole('button', '取消这单'));
    await till.shows('请扫会员码');
    expect(recordings(till)).toEqual([]);
  });
});

test('a receipt of this till is refunded in part, then as a whole', async () => {
  const till = await serve(phones, 'returner');
  await ringUp(till, '生鲜', '86');
  await till.tap('入账');
  await till.shows('已入账');
  await till.tap('下一位顾客');
  await till.tap('退货');
  await till.until('the refund page', () => /refund/.test(till.route()));
  await till.tap('¥86.00');
  await till.shows('剩余可退 ¥86.00');
  await till.tap(byRole('radio', '部分退'));
  await till.tap(byRole('button', /第 1 行 生鲜/));
  await press(till, '6');
  await till.tap('退这么多');
  await till.tap('退 ¥6.00');
  await till.shows('确认退货？');
  await till.tap('退 ¥6.00');
  await till.shows(/退货已入账 请退给顾客 ¥6\.00/);

  await till.tap('再退一张');
  await till.tap('¥86.00');
  await till.shows('剩余可退 ¥80.00');
  await till.tap('退 ¥80.00');
  await till.shows('确认退货？');
  await till.tap(byRole('button', '退 ¥80.00'));
  await till.shows(/退货已入账 请退给顾客 ¥80\.00/);
  await till.shows('¥86.00 / ¥86.00');
  await till.tap('回到收银台');
  await till.until('the till', () => /till/.test(till.route()));
});
