import { instant, type StaffId, type WheelId } from '@huiji/shared-types';
import type { INestApplicationContext } from '@nestjs/common';
import { z } from 'zod';
import { StaffDirectory } from '../features/staff/index.js';
import { type StopVerdict, StopWheel } from '../features/wheel/index.js';
import { BusinessCalendar } from '../platform/clock/business-calendar.js';
import { StartFailure } from '../platform/config/index.js';
import { readOptions } from './options.js';
import type { Task } from './task.js';

const LONGEST_REASON = 200;

const stopOptions = z.object({
  wheel: z.string().min(1),
  at: z.union(
    [
      z.literal('now').transform(() => null),
      z.iso.datetime({ offset: true }).transform((moment) => instant(Date.parse(moment))),
    ],
    { error: 'now, or a moment such as 2026-12-24T20:00:00+08:00' },
  ),
  reason: z.string().trim().min(1).max(LONGEST_REASON),
  by: z.string().min(1),
});

const text = { type: 'string' } as const;

/** Ends a wheel before its time; members read the reason. */
export function stopWheelTask(args: readonly string[]): Task {
  const { wheel, at, reason, by } = readOptions(
    args,
    { wheel: text, at: text, reason: text, by: text },
    stopOptions,
  );
  return async (app) => {
    const staffId = await operatorNamed(app, by);
    const order = { wheelId: wheel as WheelId, stopsAt: at, reason, staffId };
    const verdict = await app.get(StopWheel, { strict: false }).execute(order);
    return told(wheel, verdict, app.get(BusinessCalendar, { strict: false }));
  };
}

async function operatorNamed(app: INestApplicationContext, username: string): Promise<StaffId> {
  const found = await app.get(StaffDirectory, { strict: false }).byUsername(username);
  if (found === null) {
    throw new StartFailure(`Nobody of the staff is called ${username}.`);
  }
  if (found.staff.role !== 'OPERATOR') {
    throw new StartFailure(`${username} is a clerk: only operators stop a wheel.`);
  }
  return found.staff.id;
}

/** @throws StartFailure when nothing was stopped */
function told(wheel: string, verdict: StopVerdict, calendar: BusinessCalendar): string {
  switch (verdict.verdict) {
    case 'STOPS':
      return `Wheel ${wheel} ends at ${calendar.timeOf(verdict.stopsAt)}.`;
    case 'STOPPED_BEFORE':
      return `Wheel ${wheel} was stopped before and ends at ${calendar.timeOf(verdict.stop.stopsAt)}: ${verdict.stop.reason}. Nothing changed.`;
    case 'UNKNOWN':
      throw new StartFailure(`There is no wheel ${wheel}.`);
    case 'IN_THE_PAST':
      throw new StartFailure('Nothing was stopped: --at lies in the past. Use now.');
    case 'OVER_BY_THEN':
      throw new StartFailure(
        `Nothing was stopped: wheel ${wheel} ends at ${calendar.timeOf(verdict.endsAt)} already.`,
      );
  }
}
