import type { Instant } from '@huiji/shared-types';
import { Args, Context, Int, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { z } from 'zod';
import { CurrentLanguage, CurrentMember, type SignedInMember } from '../../platform/auth/index.js';
import { BusinessCalendar } from '../../platform/clock/business-calendar.js';
import { AppConfig } from '../../platform/config/index.js';
import {
  DateTimeScalar,
  type GraphqlContext,
  type Language,
  Parse,
} from '../../platform/graphql/index.js';
import { MemberReader, maskNickname, shownNickname } from '../members/index.js';
import { PrizeStockReader } from '../prize-stock/index.js';
import { SpinsUsedReader, spinsUsedKey } from '../spins/index.js';
import { prizeOf, rulesText, WheelReader } from '../wheel/index.js';
import { SeedBook } from '../wheel-seeds/index.js';
import { LuckyWheelObject, WheelWinnerObject } from './lucky-wheel.graphql.js';
import { WinnersQuery } from './winners.query.js';

const MOST_WINNERS = 50;
const DEFAULT_WINNERS = 20;

@Resolver(() => LuckyWheelObject)
export class LuckyWheelFieldsResolver {
  constructor(
    private readonly spinsUsed: SpinsUsedReader,
    private readonly stocks: PrizeStockReader,
    private readonly seeds: SeedBook,
    private readonly wheels: WheelReader,
    private readonly winnersQuery: WinnersQuery,
    private readonly members: MemberReader,
    private readonly calendar: BusinessCalendar,
    private readonly config: AppConfig,
  ) {}

  @ResolveField(() => Int)
  async freeSpinsLeft(
    @Parent() object: LuckyWheelObject,
    @CurrentMember() caller: SignedInMember,
    @Context() context: GraphqlContext,
  ): Promise<number> {
    const used = await this.usedToday(object, caller, context);
    return Math.max(0, object.freeSpinsPerDay - used);
  }

  @ResolveField(() => Int, { description: 'Today, the free ones among them.' })
  async spinsLeftToday(
    @Parent() object: LuckyWheelObject,
    @CurrentMember() caller: SignedInMember,
    @Context() context: GraphqlContext,
  ): Promise<number> {
    const used = await this.usedToday(object, caller, context);
    return Math.max(0, object.spinsPerDay - used);
  }

  @ResolveField(() => DateTimeScalar, {
    nullable: true,
    description: 'When the next spin is possible; null when it is now, or never again.',
  })
  async nextSpinAt(
    @Parent() object: LuckyWheelObject,
    @CurrentMember() caller: SignedInMember,
    @Context() context: GraphqlContext,
  ): Promise<Instant | null> {
    const { state, wheel, businessDate } = object;
    if (state === 'NOT_OPEN_YET') {
      return wheel.opensAt;
    }
    if (state === 'CLOSED' || (await this.spinsLeftToday(object, caller, context)) > 0) {
      return null;
    }
    const tomorrow = this.calendar.startOf(this.calendar.addDays(businessDate, 1));
    return tomorrow < wheel.closesAt ? tomorrow : null;
  }

  @ResolveField(() => String, {
    description:
      'Everything a member has to know, made from what was published; before it, when and why the wheel was stopped.',
  })
  async rules(
    @Parent() { wheel, stop }: LuckyWheelObject,
    @CurrentLanguage() language: Language,
  ): Promise<string> {
    const published = await this.wheels.version(wheel.wheelId, wheel.version);
    return rulesText(published, stop, this.calendar)[language];
  }

  @ResolveField(() => String, {
    description:
      'SHA-256 (hex) of the 32 raw bytes of the server seed in force, published before any spin that uses it.',
  })
  async seedCommitment(@Parent() { businessDate }: LuckyWheelObject): Promise<string> {
    return (await this.seeds.of(businessDate)).commitment;
  }

  @ResolveField(() => String, { description: 'The same of the seed of the day after.' })
  async nextSeedCommitment(@Parent() { businessDate }: LuckyWheelObject): Promise<string> {
    return (await this.seeds.of(this.calendar.addDays(businessDate, 1))).commitment;
  }

  @ResolveField(() => Boolean, {
    description:
      'The points that prizes of this day may bring are used up: POINTS become the fallback.',
  })
  async budgetUsedUp(@Parent() { wheel, businessDate }: LuckyWheelObject): Promise<boolean> {
    const counted = wheel.prizes.flatMap(({ id, points }) =>
      points === null || id === wheel.fallbackPrizeId ? [] : [points],
    );
    const left =
      this.config.programme.wheel.dailyBudgetPoints - (await this.stocks.budgetUsed(businessDate));
    return counted.length > 0 && left < Math.min(...counted);
  }

  @ResolveField(() => [WheelWinnerObject], {
    description: 'The last ones who won something other than the fallback, newest first.',
  })
  async winners(
    @Parent() { wheel }: LuckyWheelObject,
    @Args(
      'first',
      { type: () => Int, nullable: true, defaultValue: DEFAULT_WINNERS },
      new Parse(z.number().int().min(1).max(MOST_WINNERS).nullable()),
    )
    first: number | null,
    @Context() { loaders, language }: GraphqlContext,
  ): Promise<WheelWinnerObject[]> {
    const winners = await this.winnersQuery.last(wheel.wheelId, first ?? DEFAULT_WINNERS);
    return Promise.all(
      winners.map(async ({ id, memberId, prizeId, version, wonAt }) => {
        const member = await loaders.of(this.members).load(memberId);
        const prize = prizeOf(await this.wheels.version(wheel.wheelId, version), prizeId);
        return {
          id,
          maskedNickname:
            member === null || member.status === 'CLOSED'
              ? FORMER_MEMBER
              : maskNickname(shownNickname(member, language)),
          prizeName: prize.name[language],
          prizeKind: prize.kind,
          wonAt,
        };
      }),
    );
  }

  private usedToday(
    { wheel, businessDate }: LuckyWheelObject,
    { memberId }: SignedInMember,
    { loaders }: GraphqlContext,
  ): Promise<number> {
    return loaders.of(this.spinsUsed).load(spinsUsedKey(memberId, wheel.wheelId, businessDate));
  }
}

/** Whoever has closed the account keeps no name. */
const FORMER_MEMBER = '***';
