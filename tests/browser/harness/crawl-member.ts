import { test } from '@jest/globals';
import { mallOf } from '../../testkit/mall.js';
import { expectType } from '../../testkit/results.js';
import { line } from '../../testkit/till.js';
import { giveVoucher } from '../../testkit/vouchers.js';
import { playOf } from '../../testkit/wheel.js';
import {
  CRAWL_LIMIT_MS,
  type CrawlStage,
  expectNoDeadEnd,
  isStaff,
  opener,
  type Person,
  setCrawlStage,
} from './crawl-stage.js';
import { openSignedIn } from './member-app.js';

/** The pages that show one thing, and which. */
const PAGES_OF_ONE = [
  ['/features/mall/pages/item/index', 'reward'],
  ['/features/mall/pages/confirm/index', 'reward'],
  ['/features/mall/pages/result/index', 'order'],
  ['/features/mall/pages/order/index', 'order'],
  ['/features/vouchers/pages/voucher/index', 'voucher'],
  ['/features/wheel/pages/spin/index', 'spin'],
  ['/features/wheel/pages/claim/index', 'spin'],
] as const;

/** A part of what members can open: each is crawled by a spec of its own, side by side. */
type Part = 'shopping' | 'tabs and points' | 'the rest';

function partOf(page: string): Part {
  if (/^\/features\/(mall|vouchers)\//.test(page)) return 'shopping';
  return /^\/(pages|features\/points)\//.test(page) ? 'tabs and points' : 'the rest';
}

/** Gives a member one of everything that there is a page of. @returns their ids */
async function possessionsOf({ scene, mug, wheel }: CrawlStage, name: string) {
  const { token, memberId } = await scene.member(name);
  const tillSessionId = await scene.till.serve(token);
  await scene.till.sell({ tillSessionId, lines: [line('fresh', 8_600)], pointsToSpend: 0 });
  const order = expectType(
    await mallOf(scene.app.client, token).redeem({
      ...{ rewardId: mug.id, method: 'PICKUP', storeId: scene.storeId },
      ...{ expectedPoints: mug.points, expectedFen: 0 },
    }),
    'Redemption',
  );
  const voucher = await giveVoucher(scene.app.database, memberId);
  const spin = expectType(await playOf(scene.app.client, token).spin(wheel), 'Spin');
  return { reward: mug.id, order: order.id, voucher: voucher.id, spin: spin.id };
}

/** The test that a member finds no dead end on the pages of a part. */
export function crawlAsMember(part: Part): void {
  const stage = setCrawlStage();

  let members = 0;
  /** What the member that crawls now may look at. */
  const ids = { reward: '', order: '', voucher: '', spin: '' };
  const member: Person = {
    isSignedIn: true,
    async ready() {
      members += 1;
      const name = `crawler-${members}`;
      Object.assign(ids, await possessionsOf(stage, name));
      const app = await openSignedIn(stage.browser, 'zh', stage.where(), name);
      return app.phone;
    },
  };

  test(
    `everything that a member can press leads somewhere: ${part}`,
    () => {
      const open = opener(member);
      const ofOne = PAGES_OF_ONE.map(([page, kind]) => ({ page, query: () => `?id=${ids[kind]}` }));
      const ofAll = stage.pages
        .filter((page) => !isStaff(page))
        .map((page) => ({ page, query: () => '' }));
      const starts = [...ofOne, ...ofAll].filter(({ page }) => partOf(page) === part);
      return expectNoDeadEnd(starts.map(({ page, query }) => open(page, query)));
    },
    CRAWL_LIMIT_MS,
  );
}
