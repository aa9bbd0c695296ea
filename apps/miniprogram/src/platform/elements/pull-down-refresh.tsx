import Taro from '@tarojs/taro';
import { type ReactNode, type TouchEvent, useEffect, useRef, useState } from 'react';
import { pulledBy, READY_AT } from './pull';

interface Stopping {
  readonly successHandler: (result: { errMsg: string }) => void;
}

/** What `Taro.stopPullDownRefresh` sends. */
const STOP = '__taroStopPullDownRefresh';

/** Nothing under the finger can be scrolled back to. */
function isAtTop(touched: EventTarget): boolean {
  for (let up = touched as Element | null; up !== null; up = up.parentElement) {
    if (up.scrollTop > 0) return false;
  }
  return true;
}

/**
 * A page that is pulled down asks its `usePullDownRefresh` for what is new, until `stopPullDownRefresh`.
 * The page stays where it is, its tabs with it: only a ring comes down over it.
 */
export function PullDownRefresh({ children }: { readonly children?: ReactNode }) {
  const from = useRef<number | null>(null);
  const [distance, setDistance] = useState(0);
  const [isRunning, setRunning] = useState(false);

  useEffect(() => {
    const stop = ({ successHandler }: Stopping) => {
      setRunning(false);
      successHandler({ errMsg: 'stopPullDownRefresh: ok' });
    };
    Taro.eventCenter.on(STOP, stop);
    return () => {
      Taro.eventCenter.off(STOP, stop);
    };
  }, []);

  const begin = ({ touches, target }: TouchEvent) => {
    const canPull = !isRunning && touches.length === 1 && isAtTop(target);
    from.current = canPull ? (touches[0]?.clientY ?? null) : null;
  };
  const move = ({ touches }: TouchEvent) => {
    const finger = touches[0];
    if (from.current !== null && finger) setDistance(pulledBy(finger.clientY - from.current));
  };
  const end = () => {
    if (from.current === null) return;
    from.current = null;
    setDistance(0);
    if (distance < READY_AT) return;
    setRunning(true);
    Taro.getCurrentInstance().page?.onPullDownRefresh?.();
  };
  const out = isRunning ? READY_AT : distance;
  return (
    <div
      className="pull"
      onTouchStart={begin}
      onTouchMove={move}
      onTouchEnd={end}
      onTouchCancel={end}
    >
      {out > 0 && (
        <div
          className={isRunning ? 'pull__ring pull__ring--running' : 'pull__ring'}
          style={{ transform: `translateY(${out}px) rotate(${out * 4}deg)` }}
          aria-hidden
        />
      )}
      {children}
    </div>
  );
}
