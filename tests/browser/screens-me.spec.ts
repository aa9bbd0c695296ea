import { afterAll, beforeAll, describe, test } from '@jest/globals';
import type { MemberApp } from './harness/member-app.js';
import { seeing } from './harness/see.js';
import { setStage } from './harness/stage.js';
import type { Language } from './harness/words.js';

const LIN_HAS = /^12,6\d\d$/;

const stage = setStage();

describe.each<{ language: Language }>([{ language: 'zh' }, { language: 'en' }])(
  'Me, in $language',
  ({ language }) => {
    let app: MemberApp;
    const see = seeing('me', language, () => app.phone);

    beforeAll(async () => {
      app = await stage.openApp(language);
      await app.signIn('lin');
    });
    afterAll(() => app.phone.close());

    test('me, its sheets', async () => {
      await app.goTo('me');
      await app.page.getByText(LIN_HAS).last().waitFor();
      await see('me');
      await app.page.locator('.me-profile').click();
      await app.page.getByRole('dialog').waitFor();
      await see('profile');
      await app.page.keyboard.press('Escape');
      await app.page.getByRole('button', { name: app.words.signOut }).click();
      await app.page.getByRole('dialog').waitFor();
      await see('sign-out');
      await app.page.keyboard.press('Escape');
    });
  },
);
