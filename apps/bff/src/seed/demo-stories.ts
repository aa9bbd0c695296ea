import type { MemberId, Points } from '@huiji/shared-types';
import { points } from '@huiji/shared-types';
import type { Article, BasketLine } from './demo-goods.js';
import { basketOf, dailyArticles, freshArticles, luxuryArticles } from './demo-goods.js';
import type { DemoShop } from './demo-shop.js';
import { DEMO_PRIZES, WHEEL_PUBLISHED_DAYS_AGO } from './demo-wheel.js';
import { SteadyRandom } from './steady-random.js';

/** Something that happens so many days before the first start, at an hour of the programme's day. */
export interface DemoEvent {
  readonly daysAgo: number;
  readonly minuteOfDay: number;
  happen(shop: DemoShop): Promise<void>;
}

/** What Lin has when the demo begins. */
const LIN_TARGET = 12_680;
/**
 * What Lin once paid for a kettle. The shop takes it back after the points' date has passed: less the
 * 160 points that the kettle earned, 680 live on for a week.
 */
const PAID_FOR_KETTLE = 840;
const NANJING_ROAD = 0;
/** Of the default category, on a weekday. */
const GOLD_POINTS_PER_YUAN = 1.2;
const FEN_PER_YUAN = 100;

const kettle: Article = { name: '不锈钢电水壶', category: 'default', fen: 16_900 };
const silkScarf: Article = { name: '桑蚕丝方巾', category: 'luxury', fen: 39_800 };
/** Its price is what the story needs. */
const scarf: Omit<Article, 'fen'> = { name: '真丝小方巾', category: 'default' };

/** Shopping from so many days ago to so many, about every `everyDays`, at most `most` different things. */
interface Habit {
  readonly from: number;
  readonly to: number;
  readonly everyDays: number;
  readonly shelf: readonly Article[];
  readonly store: number;
  readonly most: number;
}

class Person {
  readonly events: DemoEvent[] = [];
  private readonly random: SteadyRandom;
  private id: MemberId | null = null;

  constructor(
    readonly name: string,
    private readonly nickname: string,
    seed: number,
  ) {
    this.random = new SteadyRandom(seed);
  }

  get memberId(): MemberId {
    if (this.id === null) {
      throw new Error(`${this.name} has not joined yet`);
    }
    return this.id;
  }

  joins(daysAgo: number): void {
    this.at(daysAgo, async (shop) => {
      this.id = await shop.enrol(this.name, this.nickname);
    });
  }

  /** Shops now and then, mostly where they always do. */
  shops(habit: Habit): void {
    const { from, to, everyDays, shelf, store, most } = habit;
    for (let day = from; day > to; day -= this.random.between(1, everyDays * 2 - 1)) {
      const where = this.random.once(6) ? this.random.between(0, 2) : store;
      this.buys(day, where, basketOf(this.random, shelf, this.random.between(1, most)));
    }
  }

  buys(daysAgo: number, store: number, basket: readonly BasketLine[], spend?: Points): void {
    this.at(daysAgo, async (shop) => {
      await shop.buy(this.memberId, store, basket, spend);
    });
  }

  at(daysAgo: number, happen: (shop: DemoShop) => Promise<void>): void {
    // Between nine in the morning and half past eight in the evening.
    this.events.push({ daysAgo, minuteOfDay: this.random.between(9 * 60, 20 * 60 + 30), happen });
  }
}

/** Gold, a year of habits, one refund that came after its points had lapsed. */
function lin(isWeekend: (daysAgo: number) => boolean): Person {
  const weekdayFrom = (daysAgo: number): number =>
    [daysAgo, daysAgo - 1, daysAgo - 2].find((day) => !isWeekend(day)) ?? daysAgo;
  const person = new Person('lin', '林小满', 20_251);
  person.joins(431);
  person.buys(430, NANJING_ROAD, [{ article: kettle, quantity: 1 }]);
  person.buys(428, NANJING_ROAD, basketOf(new SteadyRandom(7), freshArticles, 4));
  let returned = '';
  // A weekday, after the welcome: the kettle earns nothing but its base.
  person.at(weekdayFrom(424), async (shop) => {
    const kettleLine = [{ article: kettle, quantity: 1 }];
    returned = await shop.buy(person.memberId, NANJING_ROAD, kettleLine, points(PAID_FOR_KETTLE));
  });
  person.shops({
    from: 420,
    to: 5,
    everyDays: 26,
    shelf: freshArticles,
    store: NANJING_ROAD,
    most: 3,
  });
  person.shops({
    from: 412,
    to: 5,
    everyDays: 40,
    shelf: dailyArticles,
    store: NANJING_ROAD,
    most: 2,
  });
  person.buys(231, 2, [{ article: silkScarf, quantity: 1 }]);
  for (const day of [310, 205, 98]) {
    person.buys(day, NANJING_ROAD, [{ article: kettle, quantity: 1 }], points(1_190 + day));
  }
  person.at(4, (shop) => shop.refund(NANJING_ROAD, returned));
  person.at(weekdayFrom(3), (shop) => reachTarget(shop, person.memberId));
  return person;
}

/** One last purchase, on a weekday, of a scarf for the points that are missing or paid with those that are too many. */
async function reachTarget(shop: DemoShop, memberId: MemberId): Promise<void> {
  const missing = LIN_TARGET - (await shop.available(memberId));
  if (missing > 0) {
    const yuan = Math.floor(missing / GOLD_POINTS_PER_YUAN);
    const article = { ...scarf, fen: yuan * FEN_PER_YUAN };
    await shop.buy(memberId, NANJING_ROAD, [{ article, quantity: 1 }]);
  } else if (missing < 0) {
    await shop.buy(memberId, NANJING_ROAD, [{ article: kettle, quantity: 1 }], points(-missing));
  }
}

/** Diamond: rarely, and then the best. */
function zhao(): Person {
  const person = new Person('zhao', '赵先生', 88_001);
  person.joins(512);
  person.shops({ from: 500, to: 2, everyDays: 75, shelf: luxuryArticles, store: 2, most: 1 });
  person.shops({ from: 340, to: 4, everyDays: 25, shelf: freshArticles, store: 1, most: 4 });
  return person;
}

/** A student who comes now and then. */
function chen(): Person {
  const person = new Person('chen', '陈同学', 3_117);
  person.joins(95);
  person.shops({ from: 94, to: 1, everyDays: 8, shelf: freshArticles, store: 1, most: 2 });
  return person;
}

/** Long ago, opened the same evening. */
const AUTUMN_GIFT = { amount: 88, message: '换季注意身体', design: 'warmth' } as const;
const AUTUMN_GIFT_DAYS_AGO = 61;
/** After everybody has shopped. */
const EVENING_MINUTE = 20 * 60 + 40;
const MINUTES_UNTIL_OPENED = 17;
/** What waits for Chen when the demo begins. */
const WAITING_GIFT = { amount: 188, message: '考试加油，记得吃早饭', design: 'cheer' } as const;

/** Lin gives Chen something, and Chen opens it. */
function autumnGift(lin: Person, chen: Person): readonly DemoEvent[] {
  let token = '';
  return [
    {
      daysAgo: AUTUMN_GIFT_DAYS_AGO,
      minuteOfDay: EVENING_MINUTE,
      happen: async (shop) => {
        token = await shop.sendGift(lin, AUTUMN_GIFT);
      },
    },
    {
      daysAgo: AUTUMN_GIFT_DAYS_AGO,
      minuteOfDay: EVENING_MINUTE + MINUTES_UNTIL_OPENED,
      happen: (shop) => shop.claimGift(chen.memberId, token),
    },
  ];
}

/** @returns the minute of the day */
const clock = (hour: number, minute: number): number => hour * 60 + minute;

interface PlayedSpin {
  readonly who: 'lin' | 'zhao' | 'chen';
  readonly daysAgo: number;
  readonly minuteOfDay: number;
  readonly prize: number;
}

/** Who won what, and when. Lin's own spins are free and bring no points: her balance is the story's. */
const SPINS: readonly PlayedSpin[] = [
  { who: 'zhao', daysAgo: 9, minuteOfDay: clock(20, 41), prize: DEMO_PRIZES.twentyPoints },
  { who: 'chen', daysAgo: 8, minuteOfDay: clock(12, 53), prize: DEMO_PRIZES.twentyPoints },
  { who: 'zhao', daysAgo: 6, minuteOfDay: clock(21, 17), prize: DEMO_PRIZES.eightyEightPoints },
  { who: 'chen', daysAgo: 5, minuteOfDay: clock(18, 6), prize: DEMO_PRIZES.fivePoints },
  { who: 'zhao', daysAgo: 4, minuteOfDay: clock(20, 38), prize: DEMO_PRIZES.voucher },
  { who: 'chen', daysAgo: 3, minuteOfDay: clock(12, 29), prize: DEMO_PRIZES.voucher },
  { who: 'lin', daysAgo: 2, minuteOfDay: clock(13, 22), prize: DEMO_PRIZES.nothing },
  { who: 'zhao', daysAgo: 2, minuteOfDay: clock(22, 4), prize: DEMO_PRIZES.twentyPoints },
  { who: 'chen', daysAgo: 1, minuteOfDay: clock(17, 48), prize: DEMO_PRIZES.twentyPoints },
  { who: 'lin', daysAgo: 1, minuteOfDay: clock(19, 12), prize: DEMO_PRIZES.tote },
];
const ANNOUNCED_MINUTE = clock(10, 0);
/** Every day, soon after midnight. */
const COMMIT_MINUTE = clock(0, 5);

function play(people: readonly Person[]): readonly DemoEvent[] {
  const spins = SPINS.flatMap(({ who, prize, ...when }) =>
    people
      .filter(({ name }) => name === who)
      .map((person) => ({
        ...when,
        happen: (shop: DemoShop) => shop.play.spin(person.memberId, prize),
      })),
  );
  const published = {
    daysAgo: WHEEL_PUBLISHED_DAYS_AGO,
    minuteOfDay: ANNOUNCED_MINUTE,
    happen: (shop: DemoShop) => shop.play.publish(),
  };
  const commitments = Array.from({ length: WHEEL_PUBLISHED_DAYS_AGO }, (_, i) => ({
    daysAgo: WHEEL_PUBLISHED_DAYS_AGO - i,
    minuteOfDay: COMMIT_MINUTE,
    happen: (shop: DemoShop) => shop.play.commitToSeeds(),
  }));
  return [published, ...commitments, ...spins];
}

export interface DemoStory {
  /** Everybody's days in the order in which they happened. */
  readonly events: readonly DemoEvent[];
  /** What happens last, shortly before the demo begins. @returns the token of the gift that waits for Chen */
  waitingGift(shop: DemoShop): Promise<string>;
}

/**
 * What everybody did. Wang is not among them: Wang joins today.
 * @param isWeekend whether it was Saturday or Sunday so many days ago
 */
export function demoStory(isWeekend: (daysAgo: number) => boolean): DemoStory {
  const [first, second, third] = [lin(isWeekend), zhao(), chen()];
  const events = [
    ...first.events,
    ...second.events,
    ...third.events,
    ...autumnGift(first, third),
    ...play([first, second, third]),
  ].sort((a, b) => b.daysAgo - a.daysAgo || a.minuteOfDay - b.minuteOfDay);
  return { events, waitingGift: (shop) => shop.sendGift(second, WAITING_GIFT) };
}
