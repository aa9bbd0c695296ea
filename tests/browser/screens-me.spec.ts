import { afterAll, beforeAll, describe, test } from '@jest/globals';
import type { MemberApp } from './harness/member-app.js';
import { seeWithoutAnswers } from './harness/network.js';
import { PICTURE_FILE } from './harness/picture-file.js';
import { seeing } from './harness/see.js';
import { setStage } from './harness/stage.js';
import type { Language } from './harness/words.js';

const LIN_HAS = /^12,6\d\d$/;
const PROFILE = '/features/settings/pages/profile/index';
/** The stand-in's content check refuses it. */
const UNFIT = '赌博高手';

const stage = setStage();

describe.each<{ language: Language }>([{ language: 'zh' }, { language: 'en' }])(
  'Me, in $language',
  ({ language }) => {
    let app: MemberApp;
    const see = seeing('me', language, () => app.phone);
    const seeProfile = seeing('profile', language, () => app.phone);
    const dialog = () => app.page.getByRole('dialog');
    const row = (title: string) => app.page.getByRole('button', { name: title });
    const heading = (title: string) => app.page.getByRole('heading', { name: title }).waitFor();
    const toast = (words: string) =>
      app.page.locator('.toast', { hasText: words }).filter({ visible: true }).waitFor();
    const open = async (title: string) => {
      await row(title).click();
      await heading(title);
    };
    const back = () => app.button(app.words.back).click();

    describe('of a gold member', () => {
      beforeAll(async () => {
        app = await stage.openAs(language, 'lin');
        await app.goTo('me');
        await app.page.getByText(LIN_HAS).last().waitFor();
      });
      afterAll(() => app.phone.close());

      test('me and signing out', async () => {
        await see('me');
        await row(app.words.signOut).click();
        await dialog().waitFor();
        await see('sign-out');
        await app.page.keyboard.press('Escape');
      });

      test('settings, then dark chosen whatever the phone says', async () => {
        await open(app.words.settings);
        await see('settings');
        await app.page.getByRole('switch', { name: app.words.lessMotion }).click();
        await app.page.getByRole('radio', { name: app.words.dark }).click();
        await see('settings-dark');
        await back();
      });

      test('about', async () => {
        await open(app.words.about);
        await see('about');
        await back();
      });
    });

    describe('of somebody with a profile to fill in', () => {
      beforeAll(async () => {
        app = await stage.openAs(language, `profile-${language}`);
        await app.goTo('me');
        await app.page.locator('.me-header').click();
        await heading(app.words.profile);
        await app.page.getByLabel(app.words.nickname).waitFor();
      });
      afterAll(() => app.phone.close());

      test('a picture chosen, then removed', async () => {
        await see('profile');
        await app.page.getByLabel(app.words.changePhoto).setInputFiles(PICTURE_FILE);
        await toast(app.words.photoChanged);
        await app.button(app.words.removePhoto).waitFor();
        await app.button(app.words.removePhoto).click();
        await toast(app.words.photoRemoved);
        await app.button(app.words.removePhoto).waitFor({ state: 'hidden' });
      });

      test('a nickname that is refused at its field', async () => {
        await app.page.getByLabel(app.words.nickname).fill(UNFIT);
        await app.button(app.words.save).click();
        await app.page.getByText(app.words.nicknameRefused).waitFor();
        await see('nickname-refused');
      });

      test('the birthday: warned, incomplete, then locked', async () => {
        await row(app.words.birthday).click();
        await dialog().getByText(app.words.birthdayOnce).waitFor();
        await app.button(app.words.saveBirthday).click();
        await dialog().getByText(app.words.birthdayMissing).waitFor();
        await see('birthday');
        await dialog().getByLabel(app.words.birthday, { exact: true }).fill('1990-05-06');
        await app.button(app.words.saveBirthday).click();
        await app.page.getByText(app.words.birthdayLocked).waitFor();
      });

      test('the phone number: why, refused, bound, removed', async () => {
        await row(app.words.phoneNumber).click();
        await app.button(app.words.bindPhone).waitFor();
        await see('phone');
        await app.page.evaluate(() =>
          localStorage.setItem('huiji.member.demoCode', '{"data":"worn-out"}'),
        );
        await app.page.keyboard.press('Escape');
        await row(app.words.phoneNumber).click();
        await app.button(app.words.bindPhone).click();
        await app.page.getByText(app.words.phoneExpired).waitFor();
        await see('phone-refused');
        await app.page.evaluate(
          (name) =>
            localStorage.setItem('huiji.member.demoCode', JSON.stringify({ data: `demo:${name}` })),
          `profile-${language}`,
        );
        await app.page.keyboard.press('Escape');
        await row(app.words.phoneNumber).click();
        await app.button(app.words.bindPhone).click();
        await dialog().waitFor({ state: 'hidden' });
        await app.page.getByText(/\d\*+\d/).waitFor();
        await see('profile-filled');
        await row(app.words.phoneNumber).click();
        await app.button(app.words.changePhone).waitFor();
        await see('phone-bound');
        await app.button(app.words.removePhone).click();
        await app.button(app.words.confirmRemoval).waitFor();
        await see('phone-removal');
        await app.button(app.words.confirmRemoval).click();
        await dialog().waitFor({ state: 'hidden' });
        await app.page.getByText(/\d\*+\d/).waitFor({ state: 'hidden' });
      });

      test('the profile before the first answer and after none', async () => {
        await seeWithoutAnswers(app, PROFILE, seeProfile);
      });
    });

    describe('of somebody who leaves', () => {
      beforeAll(async () => {
        app = await stage.openAs(language, `leaver-${language}`);
        await app.goTo('me');
        await open(app.words.accountData);
      });
      afterAll(() => app.phone.close());

      test('what is kept, and the export', async () => {
        await see('data');
        await app.button(app.words.prepareData).click();
        await app.button(app.words.download).waitFor();
        await see('data-ready');
      });

      test('closing while something is still open', async () => {
        await app.page.route('**/graphql', async (route) => {
          if (!route.request().postData()?.includes('accountClosure')) return route.fallback();
          const open = { openRedemptions: 2, pendingGifts: 1 };
          const blocked = { ...open, heldPoints: 350 };
          const accountClosure = { ...open, pointsLost: 500, vouchersLost: 0, blocked };
          return route.fulfill({ json: { data: { accountClosure } } });
        });
        await row(app.words.closeAccount).click();
        await app.page.getByText(app.words.notYet).waitFor();
        await see('closing-blocked');
        await app.page.unroute('**/graphql');
        await back();
      });

      test('closing, step by step, to the end', async () => {
        await row(app.words.closeAccount).click();
        await heading(app.words.youLose);
        await see('closing-lose');
        await app.button(app.words.continueClosing).click();
        await heading(app.words.afterwards);
        await see('closing-happens');
        await app.button(app.words.continueClosing).click();
        await heading(app.words.lastConfirmation);
        await app.button(app.words.closeForGood).click();
        await app.page.getByText(app.words.closingWrong).waitFor();
        await see('closing-confirm');
        await app.page.getByLabel(app.words.closingField).fill(app.words.closingWord);
        await app.button(app.words.closeForGood).click();
        await app.button(app.words.toFirstPage).waitFor();
        await see('closing-done');
      });
    });
  },
);
