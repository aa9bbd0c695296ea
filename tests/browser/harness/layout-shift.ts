import type { BrowserContext, Page } from 'playwright-core';

/** The most that a page may move by itself, as Chromium counts it. */
export const MOST_SHIFT = 0.02;

/** What moved without anybody having touched the screen. */
export interface Shift {
  /** As Chromium counts it, added up. */
  readonly score: number;
  /** The elements that moved, and how. */
  readonly moved: readonly string[];
}

interface Watched {
  layoutShift: { score: number; moved: string[] };
}

interface Entry extends PerformanceEntry {
  readonly value: number;
  readonly hadRecentInput: boolean;
  readonly sources: readonly {
    readonly node: Node | null;
    readonly previousRect: DOMRectReadOnly;
    readonly currentRect: DOMRectReadOnly;
  }[];
}

/** Adds up what moves without anybody having touched the screen, on every page from now on. */
export async function startWatchingShifts(context: BrowserContext): Promise<void> {
  await context.addInitScript(() => {
    const watched = window as unknown as Watched;
    watched.layoutShift = { score: 0, moved: [] };
    const told = (box: DOMRectReadOnly) => [box.x, box.y, box.width, box.height].map(Math.round);
    new PerformanceObserver((list) => {
      for (const { hadRecentInput, value, sources } of list.getEntries() as Entry[]) {
        if (hadRecentInput) continue;
        watched.layoutShift.score += value;
        for (const { node, previousRect, currentRect } of sources) {
          const name = node instanceof Element ? `.${node.className}` : node?.textContent;
          watched.layoutShift.moved.push(`${name} ${told(previousRect)} -> ${told(currentRect)}`);
        }
      }
    }).observe({ type: 'layout-shift', buffered: true });
  });
}

/** The layout shift since last asked, or since the page was loaded. */
export const takeShift = (page: Page): Promise<Shift> =>
  page.evaluate(() => {
    const watched = window as unknown as Watched;
    const shift = watched.layoutShift;
    watched.layoutShift = { score: 0, moved: [] };
    return shift;
  });
