import type { Page } from 'playwright-core';
import { PHONE, type Phone } from '../../testkit/browser.js';
import { findAxeViolations, RULES_OF_SIZES, RULES_OF_THEMES } from './axe.js';
import { findMisfits } from './geometry.js';
import { MOST_SHIFT, takeShift } from './layout-shift.js';
import { type Look, PHONE_LOOKS, putOn, type Size, wideLooks } from './looks.js';
import { composeSheet } from './sheet.js';
import { standStill } from './stand-still.js';

/** Points: what a thumb needs on a phone of 390 points. */
const TARGET = 44;

export interface Inspection {
  /** The state is made by taking the network away: its console complains. */
  readonly isCutOff?: boolean;
  /** The picture shows everything there is to scroll to. */
  readonly isWhole?: boolean;
  /** The state is not on a phone but on a screen that is this size already: seen in both themes. */
  readonly size?: Size;
}

interface Wanted extends Inspection {
  readonly isPictured: boolean;
}

export interface Seen {
  /** Everything that is wrong, empty when nothing is. */
  readonly complaints: readonly string[];
  /** All looks side by side, WebP; only when pictures are wanted. */
  readonly sheet: Buffer | null;
}

/** Looks at what the phone shows in every look of {@link PHONE_LOOKS}, then leaves it as it was. */
export async function inspect(phone: Phone, how: Wanted): Promise<Seen> {
  const { page } = phone;
  const complaints: string[] = [];
  await standStill(page);
  const { score, moved } = await takeShift(page);
  if (score > MOST_SHIFT) {
    complaints.push(`layout shifts by ${score.toFixed(3)}: ${moved.join('; ')}`);
  }
  for (const problem of phone.takeProblems()) {
    if (!how.isCutOff || problem.startsWith('thrown')) complaints.push(problem);
  }

  const size = how.size ?? PHONE;
  const asItWas: Look = { name: '', scheme: 'light', size, hasLargeText: false };
  await page.emulateMedia({ colorScheme: asItWas.scheme });
  const pictures: Buffer[] = [];
  let before = asItWas;
  for (const look of how.size ? wideLooks(size) : PHONE_LOOKS) {
    await putOn(page, look, before);
    await standStill(page);
    const found = await lookAt(page, look, before === asItWas);
    complaints.push(...found.map((complaint) => `${look.name}: ${complaint}`));
    if (how.isPictured) pictures.push(await picture(page, look.size, how.isWhole));
    before = look;
  }
  await putOn(page, asItWas, before);
  const sheet = how.isPictured ? await composeSheet(page, pictures) : null;
  await standStill(page);
  await takeShift(page);
  return { complaints, sheet };
}

/** @param isWhole of everything there is to scroll to */
async function picture(page: Page, size: Size, isWhole = false): Promise<Buffer> {
  if (isWhole) {
    await page.setViewportSize(await wholeSize(page, size));
    await standStill(page);
  }
  const taken = await page.screenshot({ scale: 'css', animations: 'allow' });
  if (isWhole) await page.setViewportSize(size);
  return taken;
}

async function lookAt(page: Page, look: Look, isFirst: boolean): Promise<string[]> {
  // A narrower phone draws everything smaller, and is held by the same thumb nearer to it.
  const target = (TARGET * Math.min(look.size.width, PHONE.width)) / PHONE.width;
  return [
    ...(look.scheme === 'light' ? await findMisfits(page, { target }) : []),
    ...(await findAxeViolations(page, isFirst ? undefined : rulesOf(look))),
  ];
}

const rulesOf = ({ scheme }: Look) => (scheme === 'dark' ? RULES_OF_THEMES : RULES_OF_SIZES);

/** The height at which nothing on the page has to be scrolled. */
async function wholeSize(page: Page, { width, height }: Size): Promise<Size> {
  const hidden = await page.evaluate(() => {
    const scrolls = (element: Element) => /auto|scroll/.test(getComputedStyle(element).overflowY);
    return [...document.querySelectorAll('*')]
      .filter((element) => element.checkVisibility() && scrolls(element))
      .reduce(
        (most, { scrollHeight, clientHeight }) => Math.max(most, scrollHeight - clientHeight),
        0,
      );
  });
  return { width, height: height + hidden };
}
