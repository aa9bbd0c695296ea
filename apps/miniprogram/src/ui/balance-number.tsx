import { useEffect, useState } from 'react';
import { rememberSeenBalance, seenBalance } from '@/lib/seen-balance';
import { PointsNumber } from './points-number';

interface BalanceNumberProps {
  readonly points: number;
  /** Whether its page is on screen: what stands on a hidden page has not been seen. */
  readonly isVisible: boolean;
  readonly size?: 'balance' | 'title' | undefined;
}

/** The member's balance; it rolls from what the member saw last, wherever that was. */
export function BalanceNumber({ points, isVisible, size }: BalanceNumberProps) {
  const [from] = useState(() => seenBalance() ?? points);
  useEffect(() => {
    if (isVisible) rememberSeenBalance(points);
  }, [isVisible, points]);
  return <PointsNumber points={points} size={size} from={from} />;
}
