/** Begins anew at a page, with nothing of this run in memory. */
export function startAt(path: string): void {
  window.location.replace(path);
}
