import { fen, NO_FEN, points } from '@huiji/shared-types';
import type { NewReward } from '../features/rewards/index.js';
import type { VoucherKind } from '../features/voucher-kinds/index.js';
import type { Text } from '../platform/graphql/index.js';

export type DemoCategory = 'home' | 'food' | 'vouchers' | 'experiences';

/** What a VOUCHER brings; loaded ones have as many codes as the reward has stock. */
export type DemoVoucher = Omit<VoucherKind, 'id' | 'code' | 'title'>;

/** A reward of the demo; days are counted from the first start. */
export interface DemoReward
  extends Omit<
    NewReward,
    'categoryId' | 'imagePath' | 'opensAt' | 'closesAt' | 'position' | 'voucherKindId'
  > {
  readonly category: DemoCategory;
  readonly voucher: DemoVoucher | null;
  readonly addedDaysAgo: number;
  readonly opensInDays: number | null;
  readonly closesInDays: number | null;
}

type Described = Pick<
  DemoReward,
  'slug' | 'category' | 'kind' | 'title' | 'subtitle' | 'description' | 'methods' | 'stock'
> & {
  readonly pricePoints: number;
  readonly priceFen?: number;
  /** What it costs in the shop, in fen. */
  readonly marketPriceFen: number;
  readonly addedDaysAgo: number;
} & Partial<
    Pick<
      DemoReward,
      | 'contents'
      | 'season'
      | 'donation'
      | 'voucher'
      | 'onOfferDay'
      | 'limitPerMember'
      | 'minimumTier'
      | 'opensInDays'
      | 'closesInDays'
    >
  >;

const NO_CONTENTS: readonly Text[] = [];

/** A reward with everything that it does not say. */
export const demoReward = (described: Described): DemoReward => ({
  contents: NO_CONTENTS,
  season: null,
  donation: null,
  voucher: null,
  onOfferDay: false,
  limitPerMember: null,
  minimumTier: null,
  opensInDays: null,
  closesInDays: null,
  ...described,
  pricePoints: points(described.pricePoints),
  priceFen: described.priceFen === undefined ? NO_FEN : fen(described.priceFen),
  marketPriceFen: fen(described.marketPriceFen),
});
