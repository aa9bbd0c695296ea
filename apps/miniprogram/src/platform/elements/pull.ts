/** The indicator stands out so far when letting go refreshes, and while it runs; points. */
export const READY_AT = 56;

/** The furthest that it follows a finger, points. */
const FURTHEST = 80;

/** Of the way of the finger: what is pulled against gives way slowly. */
const GIVES_WAY = 0.5;

/** How far the indicator stands out for a finger that has gone so far down, points. */
export const pulledBy = (distance: number): number =>
  Math.min(FURTHEST, Math.max(0, distance * GIVES_WAY));
