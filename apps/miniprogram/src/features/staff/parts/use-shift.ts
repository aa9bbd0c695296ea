import { useEffect } from 'react';
import { useSession } from '@/lib/session/sessions';
import { beginShift } from '../till/note-booked';
import { type Shift, shiftOf } from '../till/shift';
import { useStoredValue } from '../till/stored-value';
import { shifts } from '../till/stores';

/** The shift of the clerk who is signed in, at an instant (epoch ms); a new business date begins a new one. */
export function useShift(instant: number): Shift {
  const clerk = useSession('staff')?.subject ?? '';
  const known = useStoredValue(shifts);
  const shift = shiftOf(known, clerk, instant);
  const isKept = known.includes(shift);
  useEffect(() => {
    if (!isKept) beginShift();
  }, [isKept]);
  return shift;
}
