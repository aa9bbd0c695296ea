import Taro from '@tarojs/taro';
import { isSinglePage } from '@/platform/opening';
import { paths, tabPages } from '@/routes';
import { reportFault } from './faults/report-fault';
import { forgetOpening, openPage } from './open-page';

/** WeChat opens ten pages on top of each other; the last is left for what the platform opens itself. */
const DEEPEST_STACK = 9;

export type TabName = 'home' | 'mall' | 'card' | 'play' | 'me';

/** Whether anything else can be opened from here; where not, nothing may offer it. */
export function canLeadElsewhere(): boolean {
  return !isSinglePage();
}

/** Shows one of the tab pages. */
export function switchTo(tab: TabName): void {
  const url = paths[tab];
  openPage(url, () => Taro.switchTab({ url }), stillAt(currentPath()));
}

/** Opens a page on top of this one, or in its place when the stack is full. */
export function goTo(path: string): void {
  const show = () =>
    Taro.getCurrentPages().length >= DEEPEST_STACK
      ? Taro.redirectTo({ url: path })
      : Taro.navigateTo({ url: path });
  openPage(path, show, stillAt(currentPath()));
}

/** Shows the page of an address in the place of the one that is there. */
export function replaceWith(path: string): void {
  const show = () => (isTab(path) ? Taro.switchTab({ url: path }) : Taro.redirectTo({ url: path }));
  openPage(path, show, stillAt(currentPath()));
}

/** Goes back to the page before, or home when this page was opened by its address. */
export function goBack(): void {
  forgetOpening();
  if (Taro.getCurrentPages().length > 1) Taro.navigateBack().catch(notOpened);
  else switchTo('home');
}

/** Tells the page on screen from any other; in a browser without what it was opened with. */
function currentPath(): string {
  const page = Taro.getCurrentPages().at(-1);
  const path = page?.$taroPath ?? page?.route ?? '';
  return path.startsWith('/') ? path : `/${path}`;
}

/** Whether the page on screen is one of the tabs. */
export function isOnTab(): boolean {
  return isTab(currentPath());
}

function isTab(path: string): boolean {
  return tabPages.some((page) => path.startsWith(`/${page}`));
}

/** A press on a page that has been left meanwhile leads nowhere any more. */
function stillAt(path: string): () => boolean {
  return () => currentPath() === path;
}

/** Two presses at once: the second asks while the first page opens. It must not end as nobody's fault. */
function notOpened(reason: unknown): void {
  reportFault('opening a page', reason);
}
