import { afterAll, beforeAll, describe, test } from '@jest/globals';
import { openMallPage, rewardId } from './harness/mall.js';
import type { MemberApp } from './harness/member-app.js';
import { seeing } from './harness/see.js';
import { setStage } from './harness/stage.js';
import type { Language } from './harness/words.js';

const HIGHER = 2_300;

const stage = setStage();

describe.each<{ language: Language }>([{ language: 'zh' }, { language: 'en' }])(
  'Redeeming, in $language',
  ({ language }) => {
    let app: MemberApp;
    const see = seeing('redeeming', language, () => app.phone);
    const openConfirm = async (slug: string) => {
      await openMallPage(app, 'confirm', `?id=${await rewardId(stage.demo, slug)}`);
      await app.page.getByRole('heading', { name: app.words.whatIsTaken }).waitFor();
    };
    const fill = (label: string, value: string) => app.page.getByLabel(label).fill(value);

    beforeAll(async () => {
      app = await stage.openAs(language, 'lin');
    });
    afterAll(() => app.phone.close());

    test('what is taken, from which store', async () => {
      await openConfirm('olive-oil');
      await see('confirm', { isWhole: true });
    });

    test('where to send it', async () => {
      await app.page.getByRole('radio', { name: app.words.sentToYou }).click();
      await see('shipping');
      await app.page.getByRole('button', { name: app.words.addAddress }).click();
      await app.page.getByRole('dialog').waitFor();
      await see('address');
      await fill(app.words.phoneToCall, '138');
      await app.button(app.words.useAddress).click();
      await app.page.getByRole('alert').first().waitFor();
      await see('address-wrong');
      await fill(app.words.recipient, '林小满');
      await fill(app.words.phoneToCall, '138 0013 8000');
      await fill(app.words.region, '上海市 静安区');
      await fill(app.words.street, '南京西路 1266 号 8 楼');
      await app.button(app.words.useAddress).click();
      await app.page.getByText('13800138000').waitFor();
      await see('address-filled');
    });

    test('a price that has changed meanwhile', async () => {
      await openConfirm('acacia-honey');
      const id = await rewardId(stage.demo, 'acacia-honey');
      const priced = (points: number) =>
        stage.demo.database.rows('UPDATE reward SET price_points = ? WHERE id = ?', [points, id]);
      await priced(HIGHER);
      await app.button(app.words.redeemNow).click();
      await app.page.getByRole('dialog', { name: app.words.priceChanged }).waitFor();
      await see('price-changed');
      await app.page.keyboard.press('Escape');
      await priced(2_200);
    });

    test('sold out meanwhile', async () => {
      await openConfirm('fresh-milk');
      const id = await rewardId(stage.demo, 'fresh-milk');
      const stock = (initial: number) =>
        stage.demo.database.rows('UPDATE reward_stock SET initial = ? WHERE reward_id = ?', [
          initial,
          id,
        ]);
      await stock(0);
      await app.button(app.words.redeemNow).click();
      await app.page.getByRole('alert').waitFor();
      await see('refused');
      await stock(140);
    });

    test('without an answer', async () => {
      await openConfirm('canvas-tote');
      await app.phone.context.setOffline(true);
      await app.button(app.words.redeemNow).click();
      await app.page.getByRole('alert').waitFor();
      await see('failed', { isCutOff: true });
      await app.phone.context.setOffline(false);
      app.phone.takeProblems();
    });

    test('done: a code for the counter', async () => {
      await app.button(app.words.redeemNow).click();
      await app.page.getByText(app.words.itIsYours, { exact: true }).waitFor();
      await see('done', { isWhole: true });
    });

    test('done: a donation', async () => {
      await openConfirm('donate-lunch');
      await see('confirm-donation');
      await app.button(app.words.redeemNow).click();
      await app.page.getByText(app.words.itIsYours, { exact: true }).waitFor();
      await see('done-donation', { isWhole: true });
      await app.page.getByRole('button', { name: app.words.certificate }).click();
      await app.page.locator('.certificate').waitFor();
      await see('certificate', { isWhole: true });
    });

    test('to be paid', async () => {
      await openConfirm('thermos-cup');
      await app.page.getByRole('button', { name: app.words.redeemAndPay }).click();
      const cashier = app.page.getByRole('dialog');
      await cashier.getByRole('button').nth(1).waitFor();
      await app.page.keyboard.press('Escape');
      await app.page.getByText(app.words.notPaidYet).waitFor();
      await see('to-pay', { isWhole: true });
    });
  },
);
