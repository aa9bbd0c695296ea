/** The phone that the app is drawn for, CSS pixels. */
export const PHONE_WIDTH = 390;
export const PHONE_HEIGHT = 844;
/** Around the screen on every side, px; scaled with it. */
export const BEZEL = 10;

/** The room between two phones and the line with a phone's name, px; not scaled. */
export const GAP = 24;
export const NAME_HEIGHT = 44;

/** Smaller phones could not be read: the row scrolls sideways instead. */
const SMALLEST = 0.62;

export interface Room {
  readonly width: number;
  readonly height: number;
}

/** How much smaller than life phones have to be to stand side by side in a room; 1 at most. */
export function scaleFor(room: Room, phones: number, nameHeight: number): number {
  const wide = (room.width - GAP * (phones - 1)) / phones / (PHONE_WIDTH + 2 * BEZEL);
  const high = (room.height - nameHeight) / (PHONE_HEIGHT + 2 * BEZEL);
  return Math.max(SMALLEST, Math.min(1, wide, high));
}
