const WHOLE_TURN = 360;
const HALF_TURN = 180;
const QUARTER_TURN = 90;

/** How far from the middle of its sector the wheel may stop, as a part of the sector. */
const WIDEST_SWING = 0.35;

/** An angle as 0 to 360, degrees. */
const within = (degrees: number): number => ((degrees % WHOLE_TURN) + WHOLE_TURN) % WHOLE_TURN;

/** How wide each of so many equal sectors is, degrees. */
export const sectorAngle = (count: number): number => WHOLE_TURN / count;

/** Where the middle of a sector stands on a wheel that has not been turned: clockwise from the pointer, degrees. */
export const sectorMiddle = (index: number, count: number): number => index * sectorAngle(count);

/** The sector that the pointer stands on when the wheel has been turned clockwise by `rotation` degrees. */
export function sectorAt(rotation: number, count: number): number {
  return Math.round(within(-rotation) / sectorAngle(count)) % count;
}

interface Landing {
  /** How far the wheel has been turned at least when it begins to slow down, degrees. */
  readonly from: number;
  /** Whole turns that it takes to slow down, at least. */
  readonly turns: number;
  readonly index: number;
  readonly count: number;
  /** As {@link swingOf} gives it. */
  readonly swing: number;
}

/** How far the wheel is turned, degrees clockwise, when it has come to rest on a sector. */
export function landingRotation({ from, turns, index, count, swing }: Landing): number {
  const earliest = from + turns * WHOLE_TURN;
  const rest = -(sectorMiddle(index, count) + swing * sectorAngle(count));
  return earliest + within(rest - earliest);
}

/**
 * Where in its sector the wheel stops, as a part of the sector around its middle: the lower the roll among those of
 * the prize, the nearer to where the sector begins.
 * @param start the first roll that draws the prize
 */
export function swingOf(roll: number, start: number, oddsPpm: number): number {
  const place = oddsPpm > 1 ? (roll - start) / (oddsPpm - 1) : 1 / 2;
  return (place * 2 - 1) * WIDEST_SWING;
}

/** Degrees by which a label is turned to be read at rest: the lower half would stand on its head. */
export function labelTurn(middle: number, rotation: number): number {
  const angle = within(middle + rotation);
  return angle > QUARTER_TURN && angle < WHOLE_TURN - QUARTER_TURN ? HALF_TURN : 0;
}

/** Where labels stand between the middle of the wheel (0) and its rim (1). */
const LABEL_RADIUS = 0.66;
const WIDEST_LABEL = 36;
const PERCENT = 100;

/** How wide a label may be without leaving its sector, percent of the wheel's width. */
export const labelWidth = (count: number): number =>
  Math.min(WIDEST_LABEL, Math.sin(Math.PI / count) * LABEL_RADIUS * PERCENT);
