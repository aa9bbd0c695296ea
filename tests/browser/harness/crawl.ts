import type { Page } from 'playwright-core';
import { sleep } from '../../../scripts/lib/process-identity.mjs';
import type { Phone } from '../../testkit/browser.js';
import { type Control, findControls, locate } from './controls.js';
import { standStill } from './stand-still.js';

/** How many presses lead from the page to what is pressed. */
const DEEPEST = 3;
const POLL_MS = 60;
const PATIENCE_MS = 5_000;

/** A place to start from: the same each time it is opened, on a phone of its own. */
export interface Start {
  readonly name: string;
  open(): Promise<Phone>;
}

export interface Crawled {
  readonly complaints: readonly string[];
  /** The names of what was pressed. */
  readonly pressed: readonly string[];
}

/** Presses everything that can be reached from a start, each from a fresh state. */
export async function crawl({ name, open }: Start): Promise<Crawled> {
  const complaints: string[] = [];
  const pressed: string[] = [];
  const known = new Set<string>();
  const trails: (readonly Control[])[] = [[]];
  for (let trail = trails.shift(); trail !== undefined; trail = trails.shift()) {
    for (;;) {
      const phone = await open();
      const control = await follow(phone.page, trail, known);
      if (control !== null) {
        known.add(control.key);
        const way = [name, ...trail.map((step) => step.name), control.name].join(' > ');
        pressed.push(way);
        if (!(await answers(phone, control))) complaints.push(`${way}: nothing happens`);
        const thrown = phone.takeProblems().filter((problem) => problem.startsWith('thrown'));
        complaints.push(...thrown.map((problem) => `${way}: ${problem}`));
        if (await leadsOn(phone.page, trail, control, known)) trails.push([...trail, control]);
      }
      await phone.close();
      if (control === null) break;
    }
  }
  return { complaints, pressed };
}

/** Goes the way again. @returns what there has not been pressed yet, null when everything has */
async function follow(page: Page, trail: readonly Control[], known: ReadonlySet<string>) {
  await settle(page);
  for (const step of trail) {
    await press(page, step);
    await settle(page);
  }
  const controls = await findControls(page);
  return controls.find(({ key }) => !known.has(key)) ?? null;
}

/** Whether there is more to press behind a control, on the same page. */
async function leadsOn(
  page: Page,
  trail: readonly Control[],
  control: Control,
  known: ReadonlySet<string>,
): Promise<boolean> {
  if (trail.length + 1 >= DEEPEST) return false;
  await settle(page);
  const place = control.key.split(' ', 1)[0];
  const controls = await findControls(page);
  return controls.some(({ key }) => key.split(' ', 1)[0] === place && !known.has(key));
}

/** Presses it. @returns whether anything came of it */
async function answers({ page, context }: Phone, control: Control): Promise<boolean> {
  const before = await stateOf(page);
  let isElsewhere = false;
  const notice = () => {
    isElsewhere = true;
  };
  page.once('download', notice).once('filechooser', notice);
  context.once('page', notice);
  await press(page, control);
  const until = performance.now() + PATIENCE_MS;
  while (performance.now() < until) {
    if (control.isField) {
      const field = locate(page, control);
      if (await field.evaluate((element) => document.activeElement === element)) return true;
    }
    if (isElsewhere || (await stateOf(page)) !== before) return true;
    await sleep(POLL_MS);
  }
  return false;
}

const press = (page: Page, control: Control): Promise<void> => locate(page, control).click();

/** Waits until the page no longer changes by itself. */
async function settle(page: Page): Promise<void> {
  const until = performance.now() + PATIENCE_MS;
  await page.waitForLoadState('networkidle');
  for (let last = ''; performance.now() < until; ) {
    await standStill(page);
    const now = await stateOf(page);
    if (now === last) return;
    last = now;
    await sleep(POLL_MS);
  }
}

/** Route, sheets, contents, fields and what is stored; not what moves by itself, nor the focus. */
const stateOf = (page: Page): Promise<string> =>
  page.evaluate(() => {
    const fields = [...document.querySelectorAll<HTMLInputElement>('input, textarea, select')];
    return JSON.stringify([
      location.href,
      document.body.innerHTML.replace(/ style="[^"]*"/g, ''),
      document.documentElement.outerHTML.split('>', 1)[0],
      fields.map(({ value, checked }) => [value, checked]),
      { ...localStorage },
      { ...sessionStorage },
    ]);
  });
