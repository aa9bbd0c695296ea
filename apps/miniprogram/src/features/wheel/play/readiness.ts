import type { Wheel, WheelMember } from './use-wheel';

type Facts = Pick<
  Wheel,
  'state' | 'costPoints' | 'freeSpinsLeft' | 'spinsLeftToday' | 'spinsPerDay' | 'nextSpinAt'
> &
  Pick<Wheel, 'opensAt' | 'closesAt'>;

/** Why the wheel cannot be turned, whatever is asked of the server. */
export type Obstacle =
  | { readonly kind: 'notOpen' | 'closed'; readonly at: string }
  | { readonly kind: 'limit'; readonly count: number; readonly nextAt: string | null }
  | { readonly kind: 'debt'; readonly debt: number }
  | { readonly kind: 'points'; readonly required: number; readonly available: number };

/** What stands in the way of a spin now; null when nothing does. */
export function obstacleTo(wheel: Facts, points: WheelMember['points']): Obstacle | null {
  if (wheel.state === 'NOT_OPEN_YET') return { kind: 'notOpen', at: wheel.opensAt };
  if (wheel.state === 'CLOSED') return { kind: 'closed', at: wheel.closesAt };
  if (wheel.spinsLeftToday === 0) {
    return { kind: 'limit', count: wheel.spinsPerDay, nextAt: wheel.nextSpinAt };
  }
  if (points.debt > 0) return { kind: 'debt', debt: points.debt };
  if (wheel.freeSpinsLeft === 0 && points.available < wheel.costPoints) {
    return { kind: 'points', required: wheel.costPoints, available: points.available };
  }
  return null;
}
