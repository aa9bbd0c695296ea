import type { Page } from 'playwright-core';
import { PHONE, type Phone } from '../../testkit/browser.js';
import { findAxeViolations } from './axe.js';
import { findMisfits } from './geometry.js';
import { takeShift } from './layout-shift.js';
import { keepPicture } from './picture.js';

/** Points: what a thumb needs on a phone of 390 points. */
const TARGET = 44;
const MOST_SHIFT = 0.02;
const NARROW = { width: 320, height: 693 } as const;
const LARGE_TEXT = ':root:root { --text-scale: 1.4 }';

export interface Inspection {
  /** Also on a phone of 320 points and with text at 1.4. */
  readonly isMain?: boolean;
  /** The state is made by taking the network away: its console complains. */
  readonly isCutOff?: boolean;
  /** Whether documentation shows it. */
  readonly isForDocs?: boolean;
}

/** Looks at what the phone shows in both themes. @returns everything that is wrong, empty when nothing is */
export async function inspect(phone: Phone, name: string, how: Inspection = {}): Promise<string[]> {
  const { page } = phone;
  const found: string[] = [];
  const add = (where: string, complaints: readonly string[]) =>
    found.push(...complaints.map((complaint) => `${name} ${where}: ${complaint}`));
  await standStill(page);
  const shift = await takeShift(page);
  if (shift > MOST_SHIFT) add('', [`layout shifts by ${shift.toFixed(3)}`]);
  add(
    '',
    phone.takeProblems().filter((problem) => !how.isCutOff || problem.startsWith('thrown')),
  );
  for (const scheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme: scheme });
    await standStill(page);
    if (scheme === 'light') add(scheme, await findMisfits(page, { target: TARGET }));
    add(scheme, await findAxeViolations(page, scheme === 'light' ? undefined : ['color-contrast']));
    await keepPicture(page, `${name}-${scheme}`, how.isForDocs === true);
  }
  await page.emulateMedia({ colorScheme: 'light' });
  if (how.isMain) {
    await page.setViewportSize(NARROW);
    await standStill(page);
    const target = (TARGET * NARROW.width) / PHONE.width;
    add('320 wide', await findMisfits(page, { target }));
    await keepPicture(page, `${name}-320`, false);
    await page.setViewportSize(PHONE);
    const large = await page.addStyleTag({ content: LARGE_TEXT });
    await standStill(page);
    add('large text', await findMisfits(page, { target: TARGET }));
    await keepPicture(page, `${name}-large`, false);
    await large.evaluate((style) => style.parentNode?.removeChild(style));
  }
  await standStill(page);
  await takeShift(page);
  return found;
}

/** Waits until fonts and pictures are there, short animations are over and the page has drawn itself. */
async function standStill(page: Page): Promise<void> {
  await page.evaluate(async () => {
    const LONG_MS = 1_000;
    const isShort = (animation: Animation) =>
      Number(animation.effect?.getComputedTiming().endTime ?? 0) < LONG_MS;
    await document.fonts.ready;
    const pictures = [...document.images].filter((image) => image.checkVisibility());
    await Promise.all(pictures.map((image) => image.decode().catch(() => undefined)));
    await Promise.allSettled(
      document
        .getAnimations()
        .filter(isShort)
        .map((animation) => animation.finished),
    );
    for (const _frame of [1, 2]) await new Promise(requestAnimationFrame);
  });
}
