import type { ReactNode } from 'react';
import type { RewardCardFragment } from '@/generated/graphql';
import { ErrorState } from '@/ui/error-state';
import { ListEnd } from '@/ui/list-end';
import { GridSkeleton } from './grid-skeleton';
import { RewardGrid } from './reward-grid';
import type { RewardsState } from './use-rewards';

interface RewardListProps {
  readonly state: RewardsState;
  /** What of it is shown; all that came when left out. */
  readonly shown?: readonly RewardCardFragment[] | undefined;
  readonly earnMultiplierBps: number;
  readonly empty: ReactNode;
  /** One of them is opened. */
  readonly onOpen?: (() => void) | undefined;
}

/** Rewards with a visible end, or why there are none. */
export function RewardList({ state, shown, earnMultiplierBps, empty, onOpen }: RewardListProps) {
  const rewards = shown ?? state.all;
  if (rewards === undefined) {
    if (state.error === null) return <GridSkeleton />;
    return <ErrorState error={state.error} onRetry={() => void state.refetch()} />;
  }
  if (rewards.length === 0) return empty;
  return (
    <>
      <RewardGrid rewards={rewards} earnMultiplierBps={earnMultiplierBps} onOpen={onOpen} />
      <ListEnd list={state} />
    </>
  );
}
