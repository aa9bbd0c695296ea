/**
 * Where a window is wide enough for a phone beside a panel and has a mouse: a tablet is a device of its
 * own, the till of many a shop. config/desk.ts and the styles say the same.
 */
export const DESK_WIDTH = '(min-width: 1024px) and (hover: hover)';
