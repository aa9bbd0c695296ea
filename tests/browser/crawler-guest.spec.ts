import { test } from '@jest/globals';
import { CLERK, PASSWORD } from '../testkit/shop.js';
import { cardCode } from '../testkit/till.js';
import type { Start } from './harness/crawl.js';
import {
  CRAWL_LIMIT_MS,
  expectNoDeadEnd,
  isStaff,
  opener,
  setCrawlStage,
} from './harness/crawl-stage.js';
import { openMemberApp } from './harness/member-app.js';
import { openTillApp } from './harness/till-app.js';
import { wordsOf } from './harness/words.js';

const TILL = '/features/staff/pages/till/index';

const stage = setCrawlStage();

/** The till with a member's card scanned. */
function saleInHand(till: Start): Start {
  return {
    name: 'a sale in hand',
    async enter() {
      const phone = await till.enter();
      const { token } = await stage.scene.member('crawler-at-the-till');
      await phone.page.getByRole('heading', { name: wordsOf('en').scanTitle }).waitFor();
      await phone.page.keyboard.type(await cardCode(stage.scene.app.client, token));
      await phone.page.keyboard.press('Enter');
      await phone.page.getByRole('button', { name: wordsOf('en').cancelSale }).waitFor();
      return phone;
    },
  };
}

test(
  'everything that a guest can press leads somewhere',
  () => {
    const open = opener({
      isSignedIn: false,
      ready: async () => (await openMemberApp(stage.browser, 'en', stage.where())).phone,
    });
    return expectNoDeadEnd(stage.pages.map((page) => open(page)));
  },
  CRAWL_LIMIT_MS,
);

test(
  'everything that a clerk can press leads somewhere',
  () => {
    const open = opener({
      isSignedIn: true,
      async ready() {
        const till = await openTillApp(stage.browser, 'en', stage.where());
        await till.signIn(CLERK, PASSWORD);
        return till.phone;
      },
    });
    return expectNoDeadEnd([
      ...stage.pages.filter(isStaff).map((page) => open(page)),
      saleInHand(open(TILL)),
    ]);
  },
  CRAWL_LIMIT_MS,
);
