import { createLiveView, type Definition, type LiveView, type Update } from './live-view.js';
import type { LogicLayer } from './logic-layer.js';
import type { WeappPackage } from './weapp-package.js';

/** WeChat opens at most ten pages on top of each other. */
const DEEPEST_STACK = 10;
const TAB_BAR = 'custom-tab-bar/index';

/** The pages that are open, with the life cycle that WeChat gives them. */
export interface PageStack {
  /** The page on the screen. @throws Error when there is none */
  top(): LiveView;
  all(): readonly LiveView[];
  reLaunch(url: string): void;
  navigateTo(url: string): void;
  redirectTo(url: string): void;
  switchTab(url: string): void;
  navigateBack(delta?: number): void;
  /** The whole mini-program leaves the screen, or comes back. */
  setVisible(isVisible: boolean): void;
  /** Ends every page. */
  close(): void;
}

export interface PageStackParts {
  readonly weapp: WeappPackage;
  readonly layer: LogicLayer;
  /** What the files of the package gave Page() and Component(), by their paths. */
  readonly definitionOf: (kind: 'page' | 'component', file: string) => Definition;
  readonly onUpdate: (update: Update) => void;
}

export function createPageStack({
  weapp,
  layer,
  definitionOf,
  onUpdate,
}: PageStackParts): PageStack {
  /** The stack on the screen; a tab page can only be its lowest. */
  let stack: LiveView[] = [];
  const tabs = new Map<string, LiveView>();
  const bars = new Map<LiveView, LiveView>();
  /** Of one page each: the same page opened again is another. */
  const pageIds = new Map<LiveView, string>();
  let opened = 0;
  const isTab = (route: string) => weapp.tabPages.includes(route);

  const mountTabBar = (page: LiveView) => {
    if (weapp.app.tabBar?.custom !== true || !isTab(page.route)) return;
    const definition = definitionOf('component', TAB_BAR);
    const members = { getPageId: () => pageIds.get(page) ?? '' };
    const bar = createLiveView({ route: TAB_BAR, definition, layer, onUpdate, members });
    bars.set(page, bar);
    bar.call('attached');
  };

  const open = (url: string): void => {
    const { route, query } = readUrl(url);
    if (stack.length >= DEEPEST_STACK) throw new Error('webview count limit exceed');
    const page = createLiveView({
      route,
      definition: definitionOf('page', route),
      layer,
      onUpdate,
      members: {
        route,
        __route__: route,
        is: route,
        options: layer.copy(query),
        getTabBar: () => bars.get(page)?.self ?? null,
        getPageId: () => pageIds.get(page) ?? '',
        selectComponent: () => null,
      },
    });
    opened += 1;
    pageIds.set(page, `pageId:${opened}`);
    stack.push(page);
    if (isTab(route)) tabs.set(route, page);
    page.call('onLoad', layer.copy(query));
    page.call('onShow');
    mountTabBar(page);
    // Ready is when the view has drawn for the first time.
    layer.timers.later(() => page.call('onReady'));
  };

  const end = (page: LiveView): void => {
    bars.get(page)?.call('detached');
    bars.delete(page);
    if (tabs.get(page.route) === page) tabs.delete(page.route);
    page.call('onUnload');
  };

  const mustBe = (name: string, url: string, wantsTab: boolean): string => {
    const { route } = readUrl(url);
    if (!weapp.pages.includes(route)) throw new Error(`page "${route}" is not found`);
    if (isTab(route) !== wantsTab) {
      throw new Error(`can not ${name} ${wantsTab ? 'a page that is no tab' : 'a tabbar page'}`);
    }
    return route;
  };

  const close = (): void => {
    const pages = new Set([...stack, ...tabs.values()]);
    stack = [];
    for (const page of [...pages].reverse()) end(page);
  };

  return {
    top() {
      const top = stack.at(-1);
      if (top === undefined) throw new Error('no page is open');
      return top;
    },
    all: () => stack,
    close,
    reLaunch(url) {
      if (!weapp.pages.includes(readUrl(url).route)) throw new Error(`page "${url}" is not found`);
      close();
      open(url);
    },
    navigateTo(url) {
      mustBe('navigateTo', url, false);
      stack.at(-1)?.call('onHide');
      open(url);
    },
    redirectTo(url) {
      mustBe('redirectTo', url, false);
      const replaced = stack.pop();
      if (replaced) end(replaced);
      open(url);
    },
    switchTab(url) {
      const route = mustBe('switchTab', url, true);
      const current = stack.at(-1);
      const kept = tabs.get(route);
      if (current !== undefined && current === kept) return;
      if (current !== undefined && isTab(current.route)) current.call('onHide');
      for (const page of stack.filter((page) => !isTab(page.route)).reverse()) end(page);
      stack = kept ? [kept] : [];
      if (kept) kept.call('onShow');
      else open(url);
    },
    navigateBack(delta = 1) {
      const left = Math.max(1, stack.length - delta);
      if (left === stack.length) throw new Error('cannot navigate back at first page.');
      for (const page of stack.splice(left).reverse()) end(page);
      stack.at(-1)?.call('onShow');
    },
    setVisible: (isVisible) => {
      stack.at(-1)?.call(isVisible ? 'onShow' : 'onHide');
    },
  };
}

function readUrl(url: string): { route: string; query: Record<string, string> } {
  // WeChat reads an address without the leading slash as relative to the current page.
  if (!url.startsWith('/')) throw new Error(`"${url}" is not an absolute path`);
  const { pathname, searchParams } = new URL(url, 'weapp://host');
  return { route: pathname.slice(1), query: Object.fromEntries(searchParams) };
}
