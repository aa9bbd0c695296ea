import { LuckyWheelDocument, type LuckyWheelQuery } from '@/generated/graphql';
import { useMemberQuery } from '@/lib/query/use-member-query';
import { noteServerTime } from '@/lib/server-clock';

export type Wheel = NonNullable<LuckyWheelQuery['luckyWheel']>;
export type WheelMember = LuckyWheelQuery['me'];

/** The wheel that is open or opens next, and what the member has to play with. */
export function useWheel() {
  return useMemberQuery('LuckyWheel', LuckyWheelDocument, {}, noteTime);
}

function noteTime({ luckyWheel }: LuckyWheelQuery, askedAt: number): void {
  if (luckyWheel) noteServerTime(luckyWheel.serverTime, askedAt);
}
