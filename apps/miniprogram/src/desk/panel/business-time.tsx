import { useState } from 'react';
import { formatDate } from '../../lib/format/date';
import { toIso } from '../../platform/clock';
import { changeClock } from '../ask-clock';
import { programmeTime } from '../programme-clock';
import {
  formatSeconds,
  MS_PER_DAY,
  MS_PER_HOUR,
  monthEnd,
  nextSaturday,
  weekdayOf,
} from './clock-moves';
import type { DeskParts } from './desk-parts';
import { takeReading } from './follow-clock';
import { WEEKDAYS } from './messages';
import { runNightlyJobs } from './nightly-jobs';
import { Section } from './section';
import { useStore } from './use-store';
import { useTick } from './use-tick';
import { useWords } from './words';

/** The clock counts as moved from here on, ms. */
const MOVED_MS = 2_000;

interface BusinessTimeProps {
  readonly desk: DeskParts;
  readonly onSaid: (text: string) => void;
}

/** The programme's time, the ways to move it, and what runs at night. */
export function BusinessTime({ desk, onSaid }: BusinessTimeProps) {
  const { say, language } = useWords();
  const [isBusy, setBusy] = useState(false);
  const machineTime = useTick();
  const reading = useStore(desk.clock);
  const time = programmeTime(reading, Math.max(machineTime, reading.readAt));
  const isMoved = Math.abs(time - machineTime) > MOVED_MS;
  const state = reading.isFrozen ? 'timeFrozen' : isMoved ? 'timeMoved' : 'timeReal';
  const day = (instant: number) =>
    `${formatDate(instant, language)} ${WEEKDAYS[language][weekdayOf(instant)]}`;

  const run = async (work: () => Promise<string>) => {
    setBusy(true);
    try {
      onSaid(await work());
    } catch {
      // Whatever it was, the server's terminal says it better.
      onSaid(say('unreachable'));
    } finally {
      setBusy(false);
    }
  };
  const change = (what: Readonly<Record<string, unknown>>) =>
    run(async () => {
      const next = await changeClock(what);
      takeReading(desk, next);
      return say('timeSet', { time: `${day(next.now)} ${formatSeconds(next.now)}` });
    });
  const moves = [
    { key: 'hour', move: { advanceMs: MS_PER_HOUR } },
    { key: 'day', move: { advanceMs: MS_PER_DAY } },
    { key: 'saturday', move: { now: toIso(nextSaturday(time)) } },
    { key: 'monthEnd', move: { now: toIso(monthEnd(time)) } },
    {
      key: reading.isFrozen ? 'unfreeze' : 'freeze',
      move: { now: toIso(time), frozen: !reading.isFrozen },
    },
    { key: 'reset', move: { now: null, frozen: false } },
  ] as const;

  return (
    <Section
      title={say('time')}
      aside={<span className={`badge badge--${state}`}>{say(state)}</span>}
    >
      <p className="clock">
        <span className="clock__time">{formatSeconds(time)}</span>
        <span className="clock__day">{day(time)}</span>
      </p>
      <div className="clock__moves">
        {moves.map(({ key, move }) => (
          <button
            key={key}
            type="button"
            className="panel-button"
            disabled={isBusy || (key === 'reset' && state === 'timeReal')}
            onClick={() => change(move)}
          >
            {say(key)}
          </button>
        ))}
      </div>
      <button
        type="button"
        className="panel-button"
        disabled={isBusy}
        onClick={() =>
          run(async () => {
            await runNightlyJobs();
            return say('jobsRan');
          })
        }
      >
        {say('jobs')}
      </button>
    </Section>
  );
}
