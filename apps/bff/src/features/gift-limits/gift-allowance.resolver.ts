import { Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { BusinessCalendar } from '../../platform/clock/business-calendar.js';
import { Clock } from '../../platform/clock/clock.js';
import { AppConfig } from '../../platform/config/index.js';
import { MemberObject } from '../members/index.js';
import { CountedGiftsQuery } from './counted-gifts.query.js';
import { GiftAllowanceObject } from './gift-allowance.graphql.js';
import { remainingOf } from './gift-limits.js';

/** What stands for a count without a limit. */
const LARGEST_GRAPHQL_INT = 2_147_483_647;

@Resolver(() => MemberObject)
export class GiftAllowanceResolver {
  constructor(
    private readonly query: CountedGiftsQuery,
    private readonly clock: Clock,
    private readonly calendar: BusinessCalendar,
    private readonly config: AppConfig,
  ) {}

  @ResolveField(() => GiftAllowanceObject)
  async giftAllowance(
    @Parent() { id: memberId, joinedAt }: MemberObject,
  ): Promise<GiftAllowanceObject> {
    const settings = this.config.programme.gifting;
    const now = this.clock.now();
    const today = this.calendar.dateOf(now);
    const oldEnoughOn = this.calendar.addDays(
      this.calendar.dateOf(joinedAt),
      settings.minAccountAgeDays,
    );
    const counted = await this.query.sent(memberId, today, this.calendar.monthOf(now));
    return {
      minPoints: settings.minPoints,
      maxPoints: settings.maxPoints,
      giftsLeftToday: Math.min(
        remainingOf('DAILY_COUNT', counted.gifts, settings),
        LARGEST_GRAPHQL_INT,
      ),
      pointsLeftToday: remainingOf('DAILY_POINTS', counted.points, settings),
      pointsLeftThisMonth: remainingOf('MONTHLY_POINTS', counted.pointsThisMonth, settings),
      sendableFrom: today < oldEnoughOn ? oldEnoughOn : null,
      claimHours: settings.claimHours,
      lockHours: settings.lockHours,
    };
  }
}
