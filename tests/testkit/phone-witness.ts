import { mkdir } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { BrowserContext, Page } from 'playwright-core';
import type { Witness } from './witness.js';

const PICTURES = fileURLToPath(new URL('../.output/failures', import.meta.url));
const LONGEST_TOLD = 5_000;

interface Watched {
  trail?: string[];
}

/** Has every page note what was pressed and where the focus went, the last few dozen of them. */
export async function leaveTrail(context: BrowserContext): Promise<void> {
  await context.addInitScript(() => {
    const KEPT = 40;
    const trail: string[] = [];
    (window as unknown as Watched).trail = trail;
    const named = (target: EventTarget | null) =>
      target instanceof Element
        ? `<${target.localName}> ${(target.getAttribute('aria-label') ?? target.textContent ?? '').trim().slice(0, 40)}`
        : 'the page';
    for (const kind of ['keydown', 'keypress', 'keyup', 'click', 'focusin', 'focusout']) {
      const note = (event: Event) => {
        const key = event instanceof KeyboardEvent ? ` ${event.key}` : '';
        trail.push(`${Math.round(performance.now())} ms ${kind}${key} ${named(event.target)}`);
        if (trail.length > KEPT) trail.shift();
      };
      window.addEventListener(kind, note, { capture: true, passive: true });
    }
  });
}

/** What a page shows, what went wrong on it and how it came there; a picture of it is kept. */
export const pageWitness =
  (page: Page, problems: readonly string[]): Witness =>
  async (test) => {
    const name = test.replace(/[^\p{L}\p{N}]+/gu, '-').slice(0, 80);
    await mkdir(PICTURES, { recursive: true });
    await page.screenshot({ path: path.join(PICTURES, `${name}-${Date.now()}.png`) });
    const trail = await page.evaluate(() => (window as unknown as Watched).trail ?? []);
    const shown = await page.locator('body').ariaSnapshot();
    return [
      page.url(),
      ...problems.map((problem) => `problem: ${problem}`),
      ...trail.map((step) => `  ${step}`),
      shown.slice(0, LONGEST_TOLD),
    ].join('\n');
  };
