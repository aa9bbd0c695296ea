import type {
  GiftDesign,
  MemberId,
  Points,
  StoreId,
  TillSessionId,
  VoucherKindId,
} from '@huiji/shared-types';
import { fen, points } from '@huiji/shared-types';
import type { INestApplicationContext } from '@nestjs/common';
import { ClaimGift } from '../features/gift-claiming/index.js';
import { SendGift } from '../features/gift-sending/index.js';
import { GiftTokens } from '../features/gifting/index.js';
import { CardCodes } from '../features/member-card/index.js';
import { BalanceReader } from '../features/points/index.js';
import { UpdateProfile } from '../features/profile/index.js';
import { AddReward, type NewReward, type RewardCategoryId } from '../features/rewards/index.js';
import { RecordSale, RefundSale } from '../features/selling/index.js';
import { SignIn } from '../features/sign-in/index.js';
import { AddStaff } from '../features/staff/index.js';
import { OpenStore } from '../features/stores/index.js';
import { ScanCard } from '../features/till/index.js';
import { AddVoucherKind, LoadVoucherCodes } from '../features/voucher-kinds/index.js';
import type { Text } from '../platform/graphql/index.js';
import type { BasketLine } from './demo-goods.js';
import { DemoPlay } from './demo-play.js';
import type { DemoReward, DemoVoucher } from './demo-reward.js';
import type { Clerk } from './demo-staff.js';
import { addDemoStaff } from './demo-staff.js';
import { demoStores } from './demo-stores.js';

/** Nine digits that look like a printer's. */
const PARTNER_CODE_START = 402_817_331;
const PARTNER_CODE_STEP = 7_919;

/** The programme as people use it, through the use cases that serve real traffic. */
export class DemoShop {
  private receipts = 0;
  private gifts = 0;
  readonly play: DemoPlay;
  private readonly categories = new Map<string, RewardCategoryId>();

  private constructor(
    private readonly app: INestApplicationContext,
    private readonly clerks: readonly [Clerk, ...Clerk[]],
  ) {
    this.play = new DemoPlay(app);
  }

  static async open(app: INestApplicationContext): Promise<DemoShop> {
    const openStore = app.get(OpenStore, { strict: false });
    const [first, ...others] = demoStores;
    const stores: [StoreId, ...StoreId[]] = [await openStore.execute(first)];
    for (const store of others) {
      stores.push(await openStore.execute(store));
    }
    return new DemoShop(app, await addDemoStaff(app.get(AddStaff, { strict: false }), stores));
  }

  /** Puts up a shelf of the mall; position from 0. */
  async openCategory(code: string, name: Text, position: number): Promise<void> {
    const id = await this.app.get(AddReward, { strict: false }).category({ code, name, position });
    this.categories.set(code, id);
  }

  async offer(
    category: string,
    {
      voucher,
      ...reward
    }: Omit<NewReward, 'categoryId' | 'voucherKindId'> & Pick<DemoReward, 'voucher'>,
  ): Promise<void> {
    const categoryId = this.categories.get(category);
    if (categoryId === undefined) {
      throw new Error(`the demo mall has no category ${category}`);
    }
    await this.app.get(AddReward, { strict: false }).execute({
      ...reward,
      categoryId,
      voucherKindId: voucher === null ? null : await this.voucherKind(reward, voucher),
    });
  }

  private async voucherKind(
    { slug, title, stock }: Pick<NewReward, 'slug' | 'title' | 'stock'>,
    voucher: DemoVoucher,
  ): Promise<VoucherKindId> {
    const kind = { ...voucher, code: slug, title };
    const id = await this.app.get(AddVoucherKind, { strict: false }).execute(kind);
    if (voucher.codes === 'LOADED') {
      const codes = Array.from({ length: stock }, (_, i) => partnerCode(slug, i));
      await this.app.get(LoadVoucherCodes, { strict: false }).execute({ ...kind, id }, codes);
    }
    return id;
  }

  async enrol(name: string, nickname: string): Promise<MemberId> {
    const { member } = await this.app
      .get(SignIn, { strict: false })
      .execute(`demo:${name}`, 'zh-CN');
    await this.app.get(UpdateProfile, { strict: false }).execute(member.id, { nickname });
    return member.id;
  }

  /** Shows the card at a till and buys. @returns the number of the receipt */
  async buy(
    memberId: MemberId,
    store: number,
    basket: readonly BasketLine[],
    pointsToSpend: Points = points(0),
  ): Promise<string> {
    const clerk = this.clerks[store] ?? this.clerks[0];
    const receiptNumber = `${clerk.receiptPrefix}${String(++this.receipts).padStart(6, '0')}`;
    const outcome = await this.app.get(RecordSale, { strict: false }).execute(clerk, {
      tillSessionId: await this.scan(memberId, clerk),
      receiptNumber,
      lines: basket.map(({ article, quantity }, i) => ({
        lineId: String(i + 1),
        category: article.category,
        name: article.name,
        quantity,
        amountFen: fen(article.fen * quantity),
      })),
      pointsToSpend,
      voucherCodes: [],
      occurredAt: null,
      idempotencyKey: receiptNumber,
    });
    requireOutcome('RECORDED', outcome);
    return receiptNumber;
  }

  async refund(store: number, receiptNumber: string): Promise<void> {
    const clerk = this.clerks[store] ?? this.clerks[0];
    const outcome = await this.app.get(RefundSale, { strict: false }).execute(clerk, {
      receiptNumber,
      lines: null,
      idempotencyKey: `refund ${receiptNumber}`,
    });
    requireOutcome('REFUNDED', outcome);
  }

  /** Signs in and sends points with some words. @returns what opens them */
  async sendGift(
    { memberId, name }: { readonly memberId: MemberId; readonly name: string },
    { amount, message, design }: { amount: number; message: string; design: GiftDesign },
  ): Promise<string> {
    // WeChat judges words of those whom it has seen within two hours.
    await this.app.get(SignIn, { strict: false }).execute(`demo:${name}`, 'zh-CN');
    const outcome = await this.app.get(SendGift, { strict: false }).execute(memberId, {
      points: points(amount),
      message,
      design,
      idempotencyKey: `gift ${name} ${++this.gifts}`,
    });
    if (outcome.outcome !== 'SENT') {
      throw new Error(`the demo story expects a gift, not ${outcome.outcome}`);
    }
    return this.app.get(GiftTokens, { strict: false }).of(outcome.giftId);
  }

  async claimGift(memberId: MemberId, token: string): Promise<void> {
    const outcome = await this.app
      .get(ClaimGift, { strict: false })
      .execute(memberId, token, `claim ${token}`);
    requireOutcome('CLAIMED', outcome);
  }

  async available(memberId: MemberId): Promise<number> {
    const [balance] = await this.app.get(BalanceReader, { strict: false }).readMany([memberId]);
    return balance?.available ?? 0;
  }

  private async scan(memberId: MemberId, clerk: Clerk): Promise<TillSessionId> {
    const batch = await this.app.get(CardCodes, { strict: false }).batch(memberId, 1);
    const scan = await this.app
      .get(ScanCard, { strict: false })
      .execute(batch.codes[0] ?? '', { ...clerk, terminalId: 'till-1' });
    if (scan.kind !== 'OPENED') {
      throw new Error(`the demo card was refused: ${scan.reason}`);
    }
    return scan.session.id;
  }
}

/** As a partner who makes codes would print them. */
const partnerCode = (slug: string, nth: number): string => {
  const letters = slug.replaceAll('-', '').slice(0, 4).toUpperCase();
  return `${letters}${String(PARTNER_CODE_START + nth * PARTNER_CODE_STEP)}`;
};

function requireOutcome(expected: string, { outcome }: { readonly outcome: string }): void {
  if (outcome !== expected) {
    throw new Error(`the demo story expects ${expected}, not ${outcome}`);
  }
}
