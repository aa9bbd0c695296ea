import type { Page } from 'playwright-core';
import type { Phone } from '../../testkit/browser.js';
import { type Control, findControls, locate, press } from './controls.js';
import { comesAbout, settle, stateOf } from './page-state.js';

/** How many presses lead from the start to what is pressed. */
const DEEPEST = 3;

/** A place to start from. */
export interface Start {
  readonly name: string;
  /** Goes there anew, whatever was pressed before: the same each time. */
  enter(): Promise<Phone>;
}

/** What a person has found, over all their starts. */
export interface Findings {
  readonly complaints: string[];
  /** The ways to what was pressed, in the words of the screen. */
  readonly pressed: string[];
  /** Keys of controls that need no second press. */
  readonly known: Set<string>;
}

export const noFindings = (): Findings => ({ complaints: [], pressed: [], known: new Set() });

/** Presses everything that can be reached from a start, through sheets, and was not pressed before. */
export async function crawl(start: Start, findings: Findings): Promise<void> {
  const trails: (readonly Control[])[] = [[]];
  for (let trail = trails.shift(); trail !== undefined; trail = trails.shift()) {
    let phone = await follow(start, trail);
    for (;;) {
      const control = await firstUnknown(phone.page, findings.known);
      if (control === null) break;
      const before = await placeOf(phone.page);
      await pressAndWatch(phone, control, [start.name, ...trail.map(({ name }) => name)], findings);
      const after = await placeOf(phone.page);
      if (after.path === before.path && after.sheets === before.sheets) continue;
      const isSheet = after.path === before.path && after.sheets > before.sheets;
      if (isSheet && trail.length + 1 < DEEPEST) trails.push([...trail, control]);
      if (!(await cameBack(phone.page, before, isSheet))) phone = await follow(start, trail);
    }
  }
}

/** Closes the sheet or goes back to the page before. @returns whether that led to where it was pressed */
async function cameBack(page: Page, before: Place, isSheet: boolean): Promise<boolean> {
  if (isSheet) await page.keyboard.press('Escape');
  else await page.goBack();
  if ((await placeOf(page)).path !== before.path) return false;
  await settle(page);
  const { path, sheets } = await placeOf(page);
  return path === before.path && sheets === before.sheets;
}

/** Goes the way again, as far as it still leads. */
async function follow(start: Start, trail: readonly Control[]): Promise<Phone> {
  const phone = await start.enter();
  await settle(phone.page);
  for (const step of trail) {
    const control = (await findControls(phone.page)).find(({ key }) => key === step.key);
    if (control === undefined) break;
    await press(phone.page, control);
    await settle(phone.page);
  }
  return phone;
}

/** The first that was not pressed yet, and still is there at a second look. */
async function firstUnknown(page: Page, known: ReadonlySet<string>): Promise<Control | null> {
  const find = async () => (await findControls(page)).find(({ key }) => !known.has(key)) ?? null;
  let found = await find();
  for (let again = await find(); !isSame(found, again); again = await find()) {
    await settle(page);
    found = again;
  }
  return found;
}

const isSame = (one: Control | null, other: Control | null): boolean =>
  one?.key === other?.key && one?.nth === other?.nth;

/** Presses it and notes when nothing comes of it, or something is thrown. */
async function pressAndWatch(
  phone: Phone,
  control: Control,
  way: readonly string[],
  { complaints, pressed, known }: Findings,
): Promise<void> {
  const name = [...way, control.name].join(' > ');
  known.add(control.key);
  pressed.push(name);
  if (!(await answers(phone, control))) complaints.push(`${name}: nothing happens`);
  await settle(phone.page);
  const thrown = phone.takeProblems().filter((problem) => problem.startsWith('thrown'));
  complaints.push(...thrown.map((problem) => `${name}: ${problem}`));
}

/** Presses it. @returns whether anything came of it */
async function answers({ page, context }: Phone, control: Control): Promise<boolean> {
  const before = await stateOf(page);
  let isElsewhere = false;
  const notice = () => {
    isElsewhere = true;
  };
  const onPage = (opened: Page) => {
    isElsewhere = true;
    void opened.close();
  };
  page.once('download', notice).once('filechooser', notice);
  context.on('page', onPage);
  const element = locate(page, control);
  await press(page, control);
  const isAnswered = await comesAbout(async () => {
    if (control.isField && (await element.evaluate((field) => document.activeElement === field)))
      return true;
    return isElsewhere || (await stateOf(page)) !== before;
  });
  context.off('page', onPage);
  return isAnswered;
}

interface Place {
  readonly path: string;
  /** How many lie over the page. */
  readonly sheets: number;
}

const placeOf = (page: Page): Promise<Place> =>
  page.evaluate(() => ({
    path: location.pathname,
    sheets: document.querySelectorAll('dialog[open]').length,
  }));
