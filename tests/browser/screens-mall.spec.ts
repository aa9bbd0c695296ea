import { afterAll, beforeAll, describe, test } from '@jest/globals';
import { after } from '../testkit/scene.js';
import { openMallPage, redeemFor, rewardId } from './harness/mall.js';
import type { MemberApp } from './harness/member-app.js';
import { seeWithoutAnswers, withoutNetwork } from './harness/network.js';
import { seeing } from './harness/see.js';
import { setStage } from './harness/stage.js';
import type { Language } from './harness/words.js';

const MINUTE_MS = 60_000;
const CAN_HAVE_NOTHING = 4;
/** The category without anything for the points of a newcomer. */
const DEAR = 2;

const stage = setStage();

/** A reward of the demo in each state of availability, as lin or somebody new finds it. */
const STATES = [
  ['redeemable', 'acacia-honey', 'lin'],
  ['with-cash', 'olive-oil', 'lin'],
  ['offer', 'drip-coffee', 'lin'],
  ['bundle', 'winter-hamper', 'lin'],
  ['donation', 'donate-lunch', 'lin'],
  ['tier-too-low', 'silk-scarf', 'lin'],
  ['sold-out', 'folding-umbrella', 'lin'],
  ['not-open-yet', 'new-year-pastries', 'lin'],
  ['limit-reached', 'coffee-workshop', 'lin'],
  ['insufficient-points', 'porcelain-mug', 'newcomer'],
] as const;

describe.each<{ language: Language; newcomer: string }>([
  { language: 'zh', newcomer: 'wang' },
  { language: 'en', newcomer: 'amy' },
])('The mall, in $language', ({ language, newcomer }) => {
  let app: MemberApp;
  const see = seeing('mall', language, () => app.phone);

  /** A new phone on which this person has signed in. */
  const become = async (name: string) => {
    await app.phone.close();
    app = await stage.openAs(language, name);
  };
  const openItem = async (slug: string) => {
    await openMallPage(app, 'item', `?id=${await rewardId(stage.demo, slug)}`);
    await app.page.locator('.item-head').waitFor();
  };

  beforeAll(async () => {
    app = await stage.openApp(language);
  });
  afterAll(() => app.phone.close());

  test('a guest is told what points become', async () => {
    await app.button(app.words.lookAround).click();
    await app.goTo('mall');
    await app.button(app.words.guestSignIn).waitFor();
    await see('guest');
  });

  test('the shelf, its order and its filters', async () => {
    await become('lin');
    await app.goTo('mall');
    await app.page.locator('.reward-tile').first().waitFor();
    await see('shelf');
    await app.page.getByRole('button', { name: app.words.order }).click();
    await app.page.getByRole('dialog').waitFor();
    await see('order');
    await app.page.keyboard.press('Escape');
    await app.page.getByRole('radio').nth(CAN_HAVE_NOTHING).click();
    await app.page.getByRole('switch', { name: app.words.onlyWhatICanHave }).click();
    await app.page.locator('.list-end').waitFor();
    await see('filtered');
  });

  test('what was searched for', async () => {
    await openMallPage(app, 'search');
    await app.page.getByLabel(app.words.lookingFor).waitFor();
    await see('search');
    await app.page.getByLabel(app.words.lookingFor).fill(language === 'zh' ? '咖啡' : 'coffee');
    await app.page.locator('.list-end').waitFor();
    await see('search-found');
    await app.page.keyboard.press('Enter');
    await app.page.getByLabel(app.words.lookingFor).fill('xyz');
    await app.page.getByText(app.words.nothingFound).waitFor();
    await see('search-none');
    await app.button(app.words.searchAgain).click();
    await app.button(app.words.forgetSearches).waitFor();
    await see('search-past');
  });

  test('what lapsing points are enough for, and when they are enough for nothing', async () => {
    await openMallPage(app, 'lapsing', '?points=680');
    await app.page.locator('.reward-tile').first().waitFor();
    await see('lapsing');
    await openMallPage(app, 'lapsing', '?points=80');
    await app.button(app.words.showMyCard).waitFor();
    await see('lapsing-none');
    await openMallPage(app, 'lapsing');
    await app.page.getByText(app.words.nothingLapses).waitFor();
    await see('lapsing-nothing');
  });

  test('a reward that is no longer there', async () => {
    await openMallPage(app, 'item', '?id=01K00000000000000000000000');
    await app.page.locator('.state-panel').waitFor();
    await see('item-none');
  });

  test.each(STATES)('a reward that is %s', async (state, slug, who) => {
    if (who === 'newcomer') await become(newcomer);
    if (state === 'limit-reached' && language === 'zh') {
      await redeemFor(stage.demo, 'lin', { slug, method: 'PICKUP' });
    }
    await openItem(slug);
    await see(`item-${state}`, { isWhole: true });
  });

  test('why it cannot be had, and nothing that can', async () => {
    await app.page.locator('.item-foot button').click();
    await app.page.getByRole('dialog').waitFor();
    await see('why');
    await app.page.keyboard.press('Escape');
    await app.goTo('mall').catch(() => app.page.goto('/pages/mall/index'));
    await app.page.locator('.reward-tile').first().waitFor();
    await see('shelf-of-a-newcomer');
    await app.page.getByRole('radio').nth(DEAR).click();
    await app.page.getByRole('switch', { name: app.words.onlyWhatICanHave }).click();
    await app.button(app.words.allRewards).waitFor();
    await see('nothing-to-have');
  });

  test('a reward that has ended meanwhile', async () => {
    const id = await rewardId(stage.demo, 'linen-apron');
    const yesterday = Date.parse(stage.demo.moment) - 1_440 * MINUTE_MS;
    await stage.demo.database.rows('UPDATE reward SET closes_at = ? WHERE id = ?', [yesterday, id]);
    await openItem('linen-apron');
    await see('item-closed', { isWhole: true });
    await stage.demo.database.rows('UPDATE reward SET closes_at = NULL WHERE id = ?', [id]);
  });

  test('the shelf without a network', async () => {
    await become('lin');
    await app.goTo('mall');
    await app.page.locator('.reward-tile').first().waitFor();
    await app.goTo('home');
    await withoutNetwork(app, async () => {
      await app.phone.setClock(after(stage.demo.moment, MINUTE_MS));
      await app.goTo('mall');
      await app.page.getByText(app.words.offline).waitFor();
      await see('offline', { isCutOff: true });
      await app.phone.setClock(stage.demo.moment);
    });
  });

  test('the shelf before the first answer and after none', () =>
    seeWithoutAnswers(app, '/pages/mall/index', see));
});
