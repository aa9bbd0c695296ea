import { afterAll, afterEach, beforeAll, describe, expect, test } from '@jest/globals';
import { expectType } from '../testkit/results.js';
import { line } from '../testkit/till.js';
import { byRole, byTag } from './harness/find-view.js';
import { openPhones, type Phones } from './harness/phones.js';
import type { Weapp } from './harness/weapp.js';

const START_BRIGHTNESS = 0.4;
const SCANNABLE_BRIGHTNESS = 0.9;
const THREE_MINUTES_MS = 180_000;
const MINUTE_MS = 60_000;
/** More than opening the card, a screenshot and opening it again take on a busy machine. */
const TIME_FOR_A_RESTART_MS = 20_000;
/** As the harness keeps what WeChat has encrypted. */
const CODES_KEY = 'encrypted:huiji.member.cardCodes';
const GROUPED_CODE = /\b(\d{4} \d{4} \d{4} \d{4} \d{4})\b/;
const PICTURE = /^data:image\/svg\+xml,/;

let phones: Phones;

beforeAll(async () => {
  phones = await openPhones();
});
afterEach(() => expect(phones.collect()).toEqual([]));
afterAll(() => phones.close());

/** Waits for the next minute unless this one has so much left: the phones live in the machine's time. */
async function minuteWith(leftMs: number): Promise<void> {
  const left = MINUTE_MS - (Date.now() % MINUTE_MS);
  if (left < leftMs) await new Promise((resolve) => setTimeout(resolve, left));
}

const openCard = async (name: string, options = {}): Promise<Weapp> => {
  const phone = await phones.signIn(name, { url: '/pages/card/index', ...options });
  await phone.shows('结账时请出示');
  return phone;
};

const codeOn = async (phone: Weapp): Promise<string> => {
  if (phone.findAll('显示数字').length > 0) await phone.tap('显示数字');
  await phone.shows(GROUPED_CODE);
  const [, grouped = ''] = GROUPED_CODE.exec(phone.text()) ?? [];
  return grouped.replaceAll(' ', '');
};

describe('the screen', () => {
  const isBright = (phone: Weapp) => () =>
    phone.device.brightness >= SCANNABLE_BRIGHTNESS && phone.device.isKeptOn;
  const isAsBefore = (phone: Weapp, brightness: number) => () =>
    phone.device.brightness === brightness && !phone.device.isKeptOn;

  test('is bright and kept on while the card shows, and as before on another tab', async () => {
    const phone = await openCard('bright');
    await phone.until('a bright screen', isBright(phone));
    await phone.tap(byRole('tab', '首页'));
    await phone.until('the old brightness', isAsBefore(phone, START_BRIGHTNESS));
    await phone.tap(byRole('tab', '会员码'));
    await phone.until('a bright screen', isBright(phone));
  });

  test('taken away and shown again at once, it goes back to the first brightness', async () => {
    const phone = await openCard('hasty');
    await phone.until('a bright screen', isBright(phone));
    for (const change of [phone.hide, phone.show, phone.hide]) {
      change();
      await new Promise((resolve) => setTimeout(resolve, 1));
    }
    await phone.until('the old brightness', isAsBefore(phone, START_BRIGHTNESS));
    await phone.settles();
    expect(phone.device.brightness).toBe(START_BRIGHTNESS);
  });

  test('keeps its brightness when the member does not want it brighter', async () => {
    const storage = new Map([['huiji.preferences', JSON.stringify({ brightCard: false })]]);
    const phone = await openCard('dim', { storage });
    await phone.until('a screen that stays on', () => phone.device.isKeptOn);
    expect(phone.device.brightness).toBe(START_BRIGHTNESS);
  });

  test('may go dark when nobody has touched it for three minutes, until somebody does', async () => {
    const phone = await openCard('idle');
    await phone.until('a bright screen', isBright(phone));
    phone.moveClock(THREE_MINUTES_MS - 5000);
    await phone.settles();
    expect(phone.device.isKeptOn).toBe(true);
    phone.moveClock(5000);
    await phone.until('a screen that may go dark', () => !phone.device.isKeptOn);
    phone.touch('结账时请出示');
    await phone.until('a screen that stays on', () => phone.device.isKeptOn);
  });

  test('is out of screenshots and recordings as long as the card shows', async () => {
    const phone = await openCard('shielded');
    await phone.until('a shield', () => phone.device.isHiddenFromCapture);
    await phone.tap(byRole('tab', '我的'));
    await phone.until('no shield', () => !phone.device.isHiddenFromCapture);
    await phone.tap(byRole('tab', '会员码'));
    await phone.until('a shield', () => phone.device.isHiddenFromCapture);
    phone.hide();
    await phone.until('no shield', () => !phone.device.isHiddenFromCapture);
  });

  test('is as before when the mini-program leaves the screen, and bright when it comes back', async () => {
    const phone = await openCard('leaving');
    await phone.until('a bright screen', isBright(phone));
    phone.hide();
    await phone.until('the old brightness', isAsBefore(phone, START_BRIGHTNESS));
    phone.show();
    await phone.until('a bright screen', isBright(phone));
  });

  test('follows the system again on Android, where the read brightness is no setting', async () => {
    const phone = await openCard('droid', { platform: 'android' });
    await phone.until('a bright screen', isBright(phone));
    await phone.tap(byRole('tab', '我的'));
    await phone.until('the system', isAsBefore(phone, -1));
  });
});

describe('the codes', () => {
  test('are two pictures with a label; a tap enlarges one alone', async () => {
    const phone = await openCard('pictures');
    const pictures = phone.findAll(byTag('image'));
    expect(pictures).toHaveLength(2);
    for (const { attributes } of pictures) {
      expect(attributes.get('src')).toMatch(PICTURE);
      expect(attributes.get('aria-label')).toBe('会员码，请出示给收银员');
      expect(attributes.get('style')).toMatch(/width: ?\d/);
    }
    await phone.tap('放大二维码');
    await phone.until('the large code', () => phone.findAll(byTag('image')).length === 3);
    await phone.tap('收起');
    await phone.until('the page', () => phone.findAll(byTag('image')).length === 2);
  });

  test('digits are hidden until asked for, and 20 then', async () => {
    const phone = await openCard('digits');
    expect(phone.text()).not.toMatch(GROUPED_CODE);
    const before = phone.updates.length;
    const code = await codeOn(phone);
    expect(code).toHaveLength(20);
    const sent = phone.updates.slice(before).map(({ json }) => json);
    expect(sent.join()).toContain(code.replaceAll(/\d{4}(?=\d)/g, '$& '));
    await phone.tap('隐藏数字');
    await phone.until('no digits', () => !GROUPED_CODE.test(phone.text()));
  });

  test('a new code on request makes the old one worthless, at most every 3 s', async () => {
    const phone = await openCard('renewer');
    const old = await codeOn(phone);
    await phone.tap('换一个码');
    await phone.shows('已换新码，旧码全部失效');
    await phone.until('another code', () => !phone.text().replaceAll(' ', '').includes(old));
    const fresh = await codeOn(phone);
    expect(fresh).not.toBe(old);
    await phone.shows(/\d 秒后可再换/);
    expectType(await phones.till.scan(old), 'CardCodeProblem');
    expectType(await phones.till.scan(fresh), 'TillSession');
  });

  test('a screenshot replaces them', async () => {
    const phone = await openCard('captured');
    const old = await codeOn(phone);
    expect(phone.listeners.count('onUserCaptureScreen')).toBe(1);
    phone.listeners.emit('onUserCaptureScreen', {});
    await phone.shows('已为你更新会员码，截图无法使用');
    await phone.until('another code', () => !phone.text().replaceAll(' ', '').includes(old));
    await phone.tap(byRole('tab', '首页'));
    await phone.until('nobody to listen', () => phone.listeners.count('onUserCaptureScreen') === 0);
  });

  test('a screenshot without a network hides the code until the next, and is told later', async () => {
    await minuteWith(TIME_FOR_A_RESTART_MS);
    const phone = await openCard('shot-offline');
    const old = await codeOn(phone);
    phone.network.state = 'offline';
    phone.listeners.emit('onUserCaptureScreen', {});
    await phone.shows(/这个码已被截图.*\d+ 秒后出现新码/);
    expect(phone.text()).not.toMatch(GROUPED_CODE);

    const again = phones.launch('shot-offline', {
      url: '/pages/card/index',
      storage: phone.storage,
    });
    again.network.state = 'offline';
    await again.shows('这个码已被截图');
    again.moveClock(MINUTE_MS);
    await again.until('the next code', () => !again.text().includes('这个码已被截图'));
    const next = await codeOn(again);
    expect(next).not.toBe(old);

    again.network.state = 'online';
    await again.shows('已为你更新会员码，截图无法使用');
    expect(expectType(await phones.till.scan(next), 'CardCodeProblem').reason).toBe('INVALID');
  });

  test('lie encrypted on the phone, nowhere in the clear, and go on sign-out', async () => {
    const phone = await openCard('secret');
    const code = await codeOn(phone);
    await phone.until('codes on the phone', () => phone.storage.has(CODES_KEY));
    await phone.settles();
    expect([...phone.storage.values()].join()).not.toContain(code);
    const writes = phone.calls.filter(({ name }) => name === 'setStorage');
    expect(writes.length).toBeGreaterThan(0);
    for (const { options } of writes) expect(options).toMatchObject({ encrypt: true });
    await phone.tap(byRole('tab', '我的'));
    await phone.tap('退出登录');
    await phone.until('the question', () => phone.findAll(byRole('dialog', /退出登录/)).length > 0);
    await phone.tap(byRole('button', '退出登录'));
    await phone.until('no codes', () => !phone.storage.has(CODES_KEY));
  });

  test('they show without a network from what the phone has kept', async () => {
    const phone = await openCard('offline');
    const again = phones.launch('offline', { url: '/pages/card/index', storage: phone.storage });
    again.network.state = 'offline';
    await again.shows(/结账时请出示.*离线可用，剩余 \d\d 分钟/);
    expect(await codeOn(again)).toHaveLength(20);
    await again.tap('换一个码');
    await again.shows('连不上网络');
  });
});

test('the till reads the card, and the phone shows the tick and then the points', async () => {
  const phone = await openCard('customer');
  await phone.until('a first question', () =>
    phone.network.requests.some(({ body }) => JSON.stringify(body).includes('cardEvents')),
  );
  const session = expectType(await phones.till.scan(await codeOn(phone)), 'TillSession');
  await phone.shows('识别成功');
  expect(phone.device.ticks).toBe(1);
  const lines = [line('fresh', 8600)];
  const sale = await phones.till.sell({ tillSessionId: session.id, lines });
  await phone.shows(/获得积分.*实付 ¥86\.00/);
  await phone.shows(`+${sale.pointsEarned}`);
  await phone.shows(`${sale.availableAfter} 积分`);
  await phone.tap('看明细');
  await phone.until('the statement', () => /statement/.test(phone.route()));
  phone.stack.navigateBack();
  await phone.tap('回到会员码');
  await phone.shows('结账时请出示');
});

test('a tick of which no sale comes gives way to the codes after five minutes', async () => {
  const phone = await openCard('undecided');
  await phone.until('a first question', () =>
    phone.network.requests.some(({ body }) => JSON.stringify(body).includes('cardEvents')),
  );
  expectType(await phones.till.scan(await codeOn(phone)), 'TillSession');
  await phone.shows('识别成功');
  phone.moveClock(5 * MINUTE_MS + 5000);
  await phone.until('the codes', () => !phone.text().includes('识别成功'));
});
