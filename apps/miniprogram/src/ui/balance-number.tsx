import { useEffect, useState } from 'react';
import { rememberSeenBalance, seenBalance } from '@/lib/seen-balance';
import { usePageVisible } from '@/lib/use-page-visible';
import { PointsNumber } from './points-number';

interface BalanceNumberProps {
  readonly points: number;
  readonly size?: 'balance' | 'title' | undefined;
}

/** The member's balance; it rolls from what the member saw last, wherever that was. */
export function BalanceNumber({ points, size }: BalanceNumberProps) {
  const isVisible = usePageVisible();
  const [from] = useState(() => seenBalance() ?? points);
  useEffect(() => {
    if (isVisible) rememberSeenBalance(points);
  }, [isVisible, points]);
  return <PointsNumber points={points} size={size} from={from} />;
}
