import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from '@jest/globals';
import type { Browser } from 'playwright-core';
import { launchBrowser } from '../testkit/browser.js';
import { earn, GIFT_PROGRAMME, type Giver, giver } from '../testkit/gifts.js';
import { tellAll } from '../testkit/messages.js';
import { balance } from '../testkit/points.js';
import { expectType } from '../testkit/results.js';
import { after, type Scene, WEDNESDAY } from '../testkit/scene.js';
import { freezeClock } from '../testkit/stand-in.js';
import { decodeQr } from './harness/decode.js';
import { type MemberApp, openMemberApp, openSignedIn } from './harness/member-app.js';
import { startSceneWithApp } from './harness/scene-with-app.js';

const EARNED = 1_000;
const DAY_MS = 86_400_000;

let browser: Browser;
let scene: Scene;
let sender: Giver;
let friend: Giver;
let app: MemberApp;
let other: MemberApp;
let pairs = 0;

beforeAll(async () => {
  [browser, scene] = await Promise.all([
    launchBrowser(),
    startSceneWithApp({ programme: GIFT_PROGRAMME }),
  ]);
});

afterAll(async () => {
  await Promise.all([browser.close(), scene.close()]);
});

beforeEach(async () => {
  await freezeClock(scene.app.bff.url, WEDNESDAY);
  pairs += 1;
  sender = await giver(scene, `gives-${pairs}`);
  friend = await giver(scene, `opens-${pairs}`);
  await earn(scene, sender.token, EARNED);
  const options = { url: scene.app.bff.url, moment: WEDNESDAY };
  app = await openSignedIn(browser, 'en', options, `gives-${pairs}`);
  other = await openMemberApp(browser, 'en', options);
});

afterEach(() => Promise.all([app.phone.close(), other.phone.close()]));

const heading = (phone: MemberApp, name: string) => phone.page.getByRole('heading', { name });
const available = async (person: Giver) =>
  (await balance(scene.app.client, person.token)).available;
const claimPath = (token: string) => `/features/gift/pages/claim/index?t=${token}`;

/** From home to a gift that waits. @returns its link as the page shows it */
async function compose(points: string): Promise<string> {
  await app.button(app.words.sendPoints).click();
  await app.page.getByRole('radio', { name: points, exact: true }).click();
  await app.page.getByLabel('Your words').fill('For the coffee');
  await app.page.getByRole('radio', { name: 'Thanks', exact: true }).click();
  await app.page.getByRole('button', { name: `Prepare a gift of ${points} points` }).click();
  await heading(app, app.words.giftReady).waitFor();
  const link = await app.page.getByText(/^https?:.*claim.index\?t=/).textContent();
  if (link === null) throw new Error('the page shows no link');
  return link;
}

test('one sends, the other opens the link, signs in and claims, and the sender sees it', async () => {
  const link = await compose('88');
  expect(await available(sender)).toBe(EARNED - 88);

  await app.page.getByRole('button', { name: app.words.qrPoster }).click();
  const poster = app.page.getByRole('dialog').locator('img').last();
  await poster.evaluate((image: HTMLImageElement) => image.decode());
  expect(decodeQr(await app.page.screenshot())).toBe(link);
  await app.page.keyboard.press('Escape');

  await other.page.goto(link);
  await other.consent();
  await other.page.getByLabel(other.words.newName).fill(`opens-${pairs}`);
  await other.button(other.words.useName).click();
  await other.page.getByRole('heading', { name: /has a gift for you$/ }).waitFor();
  await other.page.getByText('88 points inside').waitFor();
  await other.page.getByText('Good until').waitFor();
  expect(await available(friend)).toBe(0);

  await other.button(other.words.openGift).click();
  await heading(other, other.words.pointsAreYours).waitFor();
  expect(await available(friend)).toBe(88);
  await heading(app, app.words.giftOpened).waitFor();
  await app.page.getByText(/^Member \d{4} got 88 points/).waitFor();
  expect(await app.button(app.words.withdrawGift).count()).toBe(0);

  await tellAll(scene.app.bff.url);
  await other.button(other.words.whatYouCanGet).click();
  await other.goTo('me');
  await other.page
    .getByRole('button', { name: /Messages/ })
    .getByText('1 new')
    .waitFor();
  await other.page.getByRole('button', { name: /Messages/ }).click();
  await other.page.getByText('Your gift has arrived').click();
  await heading(other, other.words.pointsAreYours).waitFor();
  await other.button(other.words.back).click();
  await other.button(other.words.back).click();
  await other.page.getByRole('button', { name: /Messages/ }).waitFor();
  await other.page.getByText('1 new').waitFor({ state: 'detached' });
  expect([...app.phone.takeProblems(), ...other.phone.takeProblems()]).toEqual([]);
});

test('messages stand under the days on which they came', async () => {
  for (const points of [66, 67, 68, 69]) {
    const { token } = await sender.gifts.sent(points);
    expectType(await friend.gifts.claim(token), 'Gift');
  }
  await tellAll(scene.app.bff.url);
  const came = (points: number, days: number) =>
    scene.app.database.rows(
      `UPDATE member_message SET created_at = created_at - ?
        WHERE member_id = ? AND JSON_VALUE(content, '$.points') = ?`,
      [days * DAY_MS, sender.memberId, points],
    );
  await came(66, 2);
  await came(67, 1);
  await came(68, 1);
  const { page, words } = app;
  await app.goTo('me');
  await page.getByRole('button', { name: words.messages }).click();
  await page.getByRole('heading', { name: 'Today', level: 2 }).waitFor();
  const days = await page.locator('.dated-section').evaluateAll((sections) =>
    sections.map((section) => ({
      day: section.querySelector('h2')?.textContent,
      rows: [...section.querySelectorAll('.list-row')].map(
        (row) => /\d+ points/.exec(row.textContent ?? '')?.[0],
      ),
      unread: section.querySelectorAll('.badge').length,
    })),
  );
  expect(days).toEqual([
    { day: 'Today', rows: ['69 points'], unread: 1 },
    { day: 'Yesterday', rows: ['68 points', '67 points'], unread: 2 },
    { day: '23 Nov', rows: ['66 points'], unread: 1 },
  ]);
});

test('the opening can be skipped, and is found open afterwards', async () => {
  const { token } = await sender.gifts.sent(66);
  await other.signIn(`opens-${pairs}`);
  await other.page.emulateMedia({ reducedMotion: 'no-preference' });
  await other.page.goto(claimPath(token));
  await other.button(other.words.openGift).click();
  await other.button(other.words.skipAnimation).click();
  await other.button(other.words.whatYouCanGet).waitFor();
  await other.page.reload();
  await heading(other, other.words.pointsAreYours).waitFor();
  await other.page.locator('.envelope--open').waitFor();
});

test('taken back, it cannot be opened any more', async () => {
  const link = await compose('66');
  await app.button(app.words.withdrawGift).click();
  await app.button(app.words.withdraw).click();
  await heading(app, app.words.giftWithdrawn).waitFor();
  expect(await available(sender)).toBe(EARNED);
  await other.signIn(`opens-${pairs}`);
  await other.page.goto(link);
  await other.page.getByText('The sender has withdrawn it').waitFor();
});

test('an answer that got lost is asked for again, and one gift is sent', async () => {
  await app.button(app.words.sendPoints).click();
  await app.page.getByRole('radio', { name: '188', exact: true }).click();
  let isFirst = true;
  await app.page.route('**/graphql', async (route) => {
    if (!isFirst || !route.request().postData()?.includes('mutation SendGift')) {
      return route.fallback();
    }
    isFirst = false;
    await route.fetch();
    return route.abort('internetdisconnected');
  });
  const prepare = app.page.getByRole('button', { name: 'Prepare a gift of 188 points' });
  await prepare.click();
  await app.page.getByRole('alert').waitFor();
  await prepare.click();
  await heading(app, app.words.giftReady).waitFor();
  expect(await available(sender)).toBe(EARNED - 188);
});

test('what nobody opens comes back while the sender looks on', async () => {
  const { id } = await sender.gifts.sent(66);
  await app.page.goto(`/features/gift/pages/detail/index?id=${id}`);
  await app.page.getByRole('timer').getByText('24:00:00').waitFor();
  const later = after(WEDNESDAY, DAY_MS);
  await freezeClock(scene.app.bff.url, later);
  await heading(app, 'Came back').waitFor();
});
