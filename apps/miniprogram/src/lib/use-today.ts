import { useEffect, useState } from 'react';
import { daysBetween } from './format/date';
import { serverNow } from './server-clock';

const LOOK_EVERY_MS = 10_000;

/** An instant (epoch ms) of the programme's day; another one once that day is over, while it runs. */
export function useToday(isRunning: boolean): number {
  const [today, setToday] = useState(serverNow);
  useEffect(() => {
    if (!isRunning) return;
    const look = () => {
      const time = serverNow();
      setToday((before) => (daysBetween(before, time) === 0 ? before : time));
    };
    look();
    const timer = setInterval(look, LOOK_EVERY_MS);
    return () => clearInterval(timer);
  }, [isRunning]);
  return today;
}
