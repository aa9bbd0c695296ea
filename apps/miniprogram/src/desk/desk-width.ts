/** Where a window is wide enough for a phone beside a panel; index.html and desk.scss say the same. */
export const DESK_WIDTH = '(min-width: 1024px)';
