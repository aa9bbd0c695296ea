import { fen, type Instant, instant, MS_PER_DAY, MS_PER_MINUTE, points } from '@huiji/shared-types';
import type { PrizeDraft, WheelDraft } from '../features/wheel/index.js';
import { type Text, text } from '../platform/graphql/index.js';

/** Before the demo begins. */
export const WHEEL_PUBLISHED_DAYS_AGO = 21;
const OPEN_FOR_DAYS = 120;

/** What somebody of the story is meant to win, by its place on the wheel. */
export const DEMO_PRIZES = {
  fivePoints: 0,
  tote: 1,
  twentyPoints: 2,
  nothing: 3,
  eightyEightPoints: 4,
  voucher: 5,
  eightHundredPoints: 6,
  coffeeSet: 7,
} as const;

const NONE = { points: null, voucherKindId: null, stock: null, imagePath: null, isFallback: false };

const pointsPrize = (amount: number, oddsPpm: number, stock: number | null = null): PrizeDraft => ({
  ...NONE,
  name: text(`${amount} 积分`, `${amount} points`),
  kind: 'POINTS',
  points: points(amount),
  oddsPpm,
  stock,
  valueFen: fen(amount),
});

const goods = (
  name: Text,
  valueFen: number,
  { oddsPpm, stock, slug }: { oddsPpm: number; stock: number; slug: string },
): PrizeDraft => ({
  ...NONE,
  name,
  kind: 'GOODS',
  oddsPpm,
  stock,
  valueFen: fen(valueFen),
  imagePath: `/rewards/${slug}.svg`,
});

/**
 * The wheel of the demo.
 * @param now when it is published @param opensAt a midnight @param voucherKindId vouchers of ¥5
 */
export const demoWheel = (
  now: Instant,
  opensAt: Instant,
  voucherKindId: NonNullable<PrizeDraft['voucherKindId']>,
): WheelDraft => ({
  wheelId: null,
  title: text('惠积幸运转盘', 'Huiji lucky wheel'),
  costPoints: points(50),
  freeSpinsPerDay: 1,
  spinsPerDay: 10,
  activatesAt: instant(now + 2 * MS_PER_MINUTE),
  opensAt,
  closesAt: instant(opensAt + OPEN_FOR_DAYS * MS_PER_DAY),
  claimDays: 30,
  budgetFenPerSpin: fen(120),
  legal: {
    organiser: text('惠积零售（上海）有限公司', 'Huiji Retail (Shanghai) Co., Ltd.'),
    contact: text(
      '客服热线 400-820-8810（每日 9:00–21:00）',
      'Hotline 400-820-8810, 9:00 to 21:00',
    ),
    eligibility: text(
      '年满 18 周岁的惠积会员；本公司员工不参与抽奖。',
      'Members of Huiji aged 18 and above. Our own staff do not take part.',
    ),
    claimRules: text(
      '实物奖品凭取货码到所选门店领取，或填写地址后包邮寄出；因奖品产生的税费依法办理。',
      'Goods are handed over at the store you choose against your pick-up code, or sent to your address free of charge; taxes on prizes as the law says.',
    ),
  },
  prizes: [
    { ...pointsPrize(5, 390_000), isFallback: true },
    goods(text('惠积帆布袋', 'Huiji canvas tote'), 5_900, {
      oddsPpm: 4_000,
      stock: 60,
      slug: 'canvas-tote',
    }),
    pointsPrize(20, 260_000),
    {
      ...NONE,
      name: text('谢谢参与', 'Better luck next time'),
      kind: 'NOTHING',
      oddsPpm: 150_000,
      valueFen: fen(0),
    },
    pointsPrize(88, 110_000),
    {
      ...NONE,
      name: text('5 元无门槛券', '¥5 voucher'),
      kind: 'VOUCHER',
      voucherKindId,
      oddsPpm: 80_000,
      valueFen: fen(500),
      imagePath: '/rewards/voucher-5.svg',
    },
    pointsPrize(888, 5_800, 200),
    goods(text('轻量保温杯 480 ml', 'Light vacuum flask, 480 ml'), 26_900, {
      oddsPpm: 200,
      stock: 3,
      slug: 'thermos-cup',
    }),
  ],
});
