/** As the framework lists the pages of the app. */
interface Route {
  readonly path: string;
  load(): readonly [page: Promise<unknown>, ...unknown[]];
}

declare global {
  interface Window {
    readonly __taroAppConfig?: { readonly routes?: readonly Route[] };
  }
}

/** What the first page waits for comes first, ms after the start. */
const AHEAD_AFTER_MS = 2_000;
/** A browser that draws nothing does not always notice that it is idle. */
const LONGEST_WAIT_MS = 2_000;
/** The bundler's name for it. */
const NOT_LOADED = 'ChunkLoadError';

/** Pages whose code is here, by their paths. */
const here = new Set<string>();

/** Whether a page can be opened without the network. */
export function isPageHere(url: string): boolean {
  return here.has(pathOf(url));
}

/**
 * Fetches a page's code. The router would do it too, but it changes the address before it knows that it can
 * show the page, and a page that comes after somebody went back stays on top.
 * @throws Error when it is not on the phone and cannot be had
 */
export async function fetchPage(url: string): Promise<void> {
  const path = pathOf(url);
  const route = window.__taroAppConfig?.routes?.find((one) => pathOf(one.path) === path);
  await route?.load()[0];
  here.add(path);
}

/** Whether the server answers: a page that it then does not have belongs to an older version of the app. */
export async function isServerThere(): Promise<boolean> {
  try {
    return (await fetch('/', { method: 'HEAD', cache: 'no-store' })).ok;
  } catch {
    return false;
  }
}

/** Runs once the start is over and the browser has nothing better to do. */
export function whenIdle(work: () => void): void {
  setTimeout(() => {
    if ('requestIdleCallback' in window) {
      window.requestIdleCallback(() => work(), { timeout: LONGEST_WAIT_MS });
    } else work();
  }, AHEAD_AFTER_MS);
}

/** Tells of a page that the browser's own way back or forth could not open; its path and query. */
export function onPageOutOfReach(listener: (url: string) => void): void {
  window.addEventListener('unhandledrejection', (event) => {
    const reason: unknown = event.reason;
    if (!(reason instanceof Error) || reason.name !== NOT_LOADED) return;
    event.preventDefault();
    listener(window.location.pathname + window.location.search);
  });
}

const pathOf = (url: string): string => (url.split('?')[0] ?? '').replace(/^\//, '');
