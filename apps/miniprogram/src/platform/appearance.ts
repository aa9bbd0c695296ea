import { nameSpace } from './name-space';

export type Theme = 'light' | 'dark';

/** What the phone is set to. */
export interface SystemLook {
  readonly theme: Theme;
  /** How much larger or smaller than usual the phone writes; 1 is usual. */
  readonly textScale: number;
}

/** How the app looks. */
export interface Look {
  readonly theme: Theme;
  /** Chosen in the app; otherwise the phone's, which style sheets follow by themselves. */
  readonly isThemeChosen: boolean;
  /** 1 to 1.4. */
  readonly textScale: number;
  readonly hasLittleMotion: boolean;
}

/** Class and style of the outermost element of a page. */
export interface LookScope {
  readonly className?: string | undefined;
  /** As in a style attribute. */
  readonly style?: string | undefined;
}

/** Where the page's first lines find the theme before any of this runs (index.html). */
const FIRST_PAINT = `${nameSpace()}firstPaint`;
const USUAL_SIZE = 16;
const NOTHING: LookScope = {};

const darkMedia = () => window.matchMedia('(prefers-color-scheme: dark)');

export function readSystemLook(): SystemLook {
  return { theme: darkMedia().matches ? 'dark' : 'light', textScale: usualTextSize() / USUAL_SIZE };
}

/** Calls back when the phone changes its look. */
export function onSystemLook(listener: () => void): void {
  darkMedia().addEventListener('change', listener);
}

/** Gives the whole document its look: pages, dialogs, the browser's own bars. */
export function paintApp(look: Look): void {
  const root = document.documentElement;
  if (look.isThemeChosen) {
    root.dataset.theme = look.theme;
    localStorage.setItem(FIRST_PAINT, look.theme);
  } else {
    delete root.dataset.theme;
    localStorage.removeItem(FIRST_PAINT);
  }
  if (look.hasLittleMotion) root.dataset.motion = 'reduced';
  else delete root.dataset.motion;
  if (look.textScale === 1) root.style.removeProperty('--text-scale');
  else root.style.setProperty('--text-scale', String(look.textScale));
  paintBars(look);
}

/** The document covers everything; a page needs nothing of its own. */
export function paintPage(_look: Look): void {}

export function scopeOf(_look: Look): LookScope {
  return NOTHING;
}

/** The browser's bars know two colours, one for each theme of the phone; a chosen theme is one for both. */
function paintBars(look: Look): void {
  for (const bar of document.querySelectorAll<HTMLMetaElement>('meta[name="theme-color"]')) {
    bar.dataset.own ??= bar.content;
    const page = getComputedStyle(document.documentElement).getPropertyValue('--page').trim();
    bar.content = look.isThemeChosen && page !== '' ? page : bar.dataset.own;
  }
}

/** Pixels of ordinary text, as the browser is set. */
function usualTextSize(): number {
  const sample = document.createElement('span');
  sample.style.fontSize = 'medium';
  sample.style.position = 'absolute';
  document.documentElement.append(sample);
  const size = Number.parseFloat(getComputedStyle(sample).fontSize);
  sample.remove();
  return Number.isFinite(size) ? size : USUAL_SIZE;
}
