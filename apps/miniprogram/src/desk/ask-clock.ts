import { machineNow } from '../platform/clock';
import { type ClockReading, parseClock } from './programme-clock';

const CLOCK = '/__standin/clock';

/** Asks the server for its time. @returns null where nothing stands in for WeChat: in production */
export async function askClock(): Promise<ClockReading | null> {
  return readingOf(await fetch(CLOCK));
}

/** Moves, stops or lets go the server's clock. @throws Error when the server refuses */
export async function changeClock(
  change: Readonly<Record<string, unknown>>,
): Promise<ClockReading> {
  const answer = await fetch(CLOCK, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(change),
  });
  const reading = await readingOf(answer);
  if (reading === null) throw new Error(`the clock answered ${answer.status}`);
  return reading;
}

async function readingOf(answer: Response): Promise<ClockReading | null> {
  if (!answer.ok) return null;
  const body: unknown = await answer.json();
  return parseClock(body, machineNow());
}
