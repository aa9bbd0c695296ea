import { mallOf, type Redemption } from '../../testkit/mall.js';
import { signIn } from '../../testkit/sign-in.js';
import type { Demo } from './demo.js';
import type { MemberApp } from './member-app.js';

const ROOT = '/features/mall/pages';

/** The id of a reward of the demo. */
export async function rewardId({ database }: Demo, slug: string): Promise<string> {
  const { id } = await database.row<{ id: string }>('SELECT id FROM reward WHERE slug = ?', [slug]);
  return id;
}

/** Opens a page of the mall by its address, as a link would. */
export const openMallPage = (app: MemberApp, page: string, query = ''): Promise<unknown> =>
  app.page.goto(`${ROOT}/${page}/index${query}`);

interface Wish {
  readonly slug: string;
  readonly method: 'PICKUP' | 'SHIPPING' | 'CODE';
  readonly quantity?: number;
}

const ADDRESS = {
  recipient: '林小满',
  phone: '13800138000',
  region: '上海市 静安区',
  street: '南京西路 1266 号 8 楼',
};

/** Redeems a reward of the demo past the app, at today's price. */
export async function redeemFor(
  demo: Demo,
  name: string,
  { slug, method, quantity = 1 }: Wish,
): Promise<Redemption> {
  const id = await rewardId(demo, slug);
  const { id: storeId } = await demo.database.row<{ id: string }>(
    'SELECT id FROM store ORDER BY code LIMIT 1',
  );
  const { token } = await signIn(demo.client, name);
  const mall = mallOf(demo.client, token);
  const shelf = await mall.rewards({ first: 100 });
  const reward = shelf.edges.find(({ node }) => node.id === id)?.node;
  if (reward === undefined) throw new Error(`${slug} is not on the shelf`);
  const result = await mall.redeem({
    rewardId: id,
    quantity,
    method,
    ...(method === 'PICKUP' && { storeId }),
    ...(method === 'SHIPPING' && { address: ADDRESS }),
    expectedPoints: reward.pricePoints * quantity,
    expectedFen: reward.priceFen * quantity,
  });
  if (result.__typename !== 'Redemption') throw new Error(result.message);
  return result;
}
