/** WeChat fetches what it opens, and says by itself when it cannot. */
export function isPageHere(_url: string): boolean {
  return true;
}

/** Everything is where WeChat can open it. */
export async function fetchPage(_url: string): Promise<void> {}

/** Nobody needs to know: nothing is fetched. */
export async function isServerThere(): Promise<boolean> {
  return false;
}

/** Nothing is fetched ahead: the preload rules of the app say what WeChat does by itself. */
export function whenIdle(_work: () => void): void {}

/** WeChat tells of nothing that it could not open. */
export function onPageOutOfReach(_listener: (url: string) => void): void {}
