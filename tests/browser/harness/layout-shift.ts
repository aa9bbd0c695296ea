import type { BrowserContext, Page } from 'playwright-core';

interface Watched {
  layoutShift: number;
}

/** Adds up what moves without anybody having touched the screen, on every page from now on. */
export async function startWatchingShifts(context: BrowserContext): Promise<void> {
  await context.addInitScript(() => {
    const watched = window as unknown as Watched;
    watched.layoutShift = 0;
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries() as (PerformanceEntry & {
        readonly value: number;
        readonly hadRecentInput: boolean;
      })[]) {
        if (!entry.hadRecentInput) watched.layoutShift += entry.value;
      }
    }).observe({ type: 'layout-shift', buffered: true });
  });
}

/** The layout shift since last asked, or since the page was loaded. */
export const takeShift = (page: Page): Promise<number> =>
  page.evaluate(() => {
    const watched = window as unknown as Watched;
    const shift = watched.layoutShift;
    watched.layoutShift = 0;
    return shift;
  });
