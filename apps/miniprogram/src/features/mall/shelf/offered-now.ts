import type { Offered } from './use-shelf';

const MOST_OFFERED = 6;

interface OfferedNow {
  readonly rewards: readonly Offered[];
  /** The category looked at last, when something of it is among them; the reason for their order. */
  readonly because: string | null;
}

/** What is offered for one tap: of the category looked at last first, then as the shop puts them. */
export function offeredNow(rewards: readonly Offered[], seenCategory: string | null): OfferedNow {
  const isSeen = ({ category }: Offered) => category.id === seenCategory;
  const seen = rewards.filter(isSeen);
  const others = rewards.filter((reward) => !isSeen(reward));
  return {
    rewards: [...seen, ...others].slice(0, MOST_OFFERED),
    because: seen[0]?.category.name ?? null,
  };
}
