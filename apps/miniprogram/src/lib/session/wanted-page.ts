let wanted: string | null = null;

/** Remembers the page that somebody was on the way to when the sign-in came between. */
export function wantPage(path: string): void {
  wanted = path;
}

/** Whether the remembered page is the one at this path. */
export function isWanted(path: string): boolean {
  return wanted?.startsWith(path) ?? false;
}

/** The remembered page, once; null when there is none. */
export function takeWantedPage(): string | null {
  const path = wanted;
  wanted = null;
  return path;
}
