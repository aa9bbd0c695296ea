import type { MigrationInterface } from 'typeorm';
import { Platform1795219000000 } from './1795219000000-platform.js';
import { Stores1795219010000 } from './1795219010000-stores.js';
import { Members1795219020000 } from './1795219020000-members.js';
import { Staff1795219030000 } from './1795219030000-staff.js';
import { Idempotency1795219100000 } from './1795219100000-idempotency.js';
import { Ledger1795219200000 } from './1795219200000-ledger.js';
import { Tiers1795219400000 } from './1795219400000-tiers.js';
import { MemberCard1795219500000 } from './1795219500000-member-card.js';
import { Till1795219600000 } from './1795219600000-till.js';
import { LimitCounter1795219700000 } from './1795219700000-limit-counter.js';
import { Outbox1795219800000 } from './1795219800000-outbox.js';
import { MemberPhone1795219900000 } from './1795219900000-member-phone.js';
import { Consent1795219910000 } from './1795219910000-consent.js';
import { Standing1795219920000 } from './1795219920000-standing.js';
import { AccountClosure1795219930000 } from './1795219930000-account-closure.js';
import { PrunedByTime1795219940000 } from './1795219940000-pruned-by-time.js';
import { UnchosenNicknames1795219950000 } from './1795219950000-unchosen-nicknames.js';
import { Mall1795220000000 } from './1795220000000-mall.js';
import { Redemptions1795220010000 } from './1795220010000-redemptions.js';
import { VoucherRewards1795220020000 } from './1795220020000-voucher-rewards.js';
import { Vouchers1795220100000 } from './1795220100000-vouchers.js';
import { SaleVouchers1795220110000 } from './1795220110000-sale-vouchers.js';
import { Payments1795220200000 } from './1795220200000-payments.js';
import { RewardChanges1795220210000 } from './1795220210000-reward-changes.js';
import { Gifts1795221000000 } from './1795221000000-gifts.js';
import { Messages1795221100000 } from './1795221100000-messages.js';
import { GiftPrivateMessages1795221200000 } from './1795221200000-gift-private-messages.js';
import { Wheel1795222000000 } from './1795222000000-wheel.js';
import { PrizeRedemptions1795222010000 } from './1795222010000-prize-redemptions.js';
import { WheelStops1795222020000 } from './1795222020000-wheel-stops.js';
import { PrizesClaimedAgain1795222030000 } from './1795222030000-prizes-claimed-again.js';

/** In the order in which they are applied; forward only, one change each. */
export const migrations: readonly (new () => MigrationInterface)[] = [
  Platform1795219000000,
  Stores1795219010000,
  Members1795219020000,
  Staff1795219030000,
  Idempotency1795219100000,
  Ledger1795219200000,
  Tiers1795219400000,
  MemberCard1795219500000,
  Till1795219600000,
  LimitCounter1795219700000,
  Outbox1795219800000,
  MemberPhone1795219900000,
  Consent1795219910000,
  Standing1795219920000,
  AccountClosure1795219930000,
  PrunedByTime1795219940000,
  UnchosenNicknames1795219950000,
  Mall1795220000000,
  Redemptions1795220010000,
  VoucherRewards1795220020000,
  Vouchers1795220100000,
  SaleVouchers1795220110000,
  Payments1795220200000,
  RewardChanges1795220210000,
  Gifts1795221000000,
  Messages1795221100000,
  GiftPrivateMessages1795221200000,
  Wheel1795222000000,
  PrizeRedemptions1795222010000,
  WheelStops1795222020000,
  PrizesClaimedAgain1795222030000,
];
