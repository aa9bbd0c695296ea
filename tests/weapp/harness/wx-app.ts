import type { LogicLayer } from './logic-layer.js';
import type { PageStack } from './page-stack.js';
import type { WxAnswers, WxOptions, WxPart } from './wx-answers.js';

/** What WeChat does with the mini-program as a whole. */
export interface Hosting {
  /** Menus of sharing that each page has taken away, by route. */
  readonly hiddenMenus: Map<string, readonly string[]>;
  /** Lines that went to the real-time log: level and what was logged. */
  readonly logged: (readonly [level: string, ...values: unknown[]])[];
  /** How often the new version was put to use. */
  restarts: number;
  /** Which button the person presses in WeChat's own dialogs. */
  answersDialogs: 'confirm' | 'cancel';
  /** Tells the app that a new version has been downloaded, or could not be. */
  update(outcome: 'ready' | 'failed'): void;
}

/** A button of a dialog holds four Chinese characters. */
const MOST_BUTTON_WIDTH = 8;
const widthOf = (words: string): number =>
  [...words].reduce((sum, letter) => sum + (letter > '\u2e7f' ? 2 : 1), 0);

const MENUS = ['shareAppMessage', 'shareTimeline'];

interface MenuOptions extends WxOptions {
  readonly menus?: readonly string[];
}

/** Sharing menus, new versions, the real-time log and WeChat's own dialogs. */
export function hostingPart(
  stack: PageStack,
  layer: LogicLayer,
  { succeed, fail }: WxAnswers,
): { hosting: Hosting; part: WxPart } {
  const onUpdate: Record<'ready' | 'failed', (() => void)[]> = { ready: [], failed: [] };
  const hosting: Hosting = {
    hiddenMenus: new Map(),
    logged: [],
    restarts: 0,
    answersDialogs: 'confirm',
    update(outcome) {
      for (const listener of onUpdate[outcome]) layer.guard(listener);
    },
  };
  const log =
    (level: string) =>
    (...values: unknown[]) => {
      hosting.logged.push([level, ...values]);
    };
  const hiddenOn = () => hosting.hiddenMenus.get(stack.top().route) ?? [];
  const part: WxPart = {
    hideShareMenu(options: MenuOptions = {}) {
      const hidden = [...hiddenOn(), ...(options.menus ?? MENUS)];
      hosting.hiddenMenus.set(stack.top().route, [...new Set(hidden)]);
      succeed('hideShareMenu', options);
    },
    showShareMenu(options: MenuOptions = {}) {
      const shown = options.menus ?? ['shareAppMessage'];
      const left = hiddenOn().filter((menu) => !shown.includes(menu));
      hosting.hiddenMenus.set(stack.top().route, left);
      succeed('showShareMenu', options);
    },
    updateShareMenu(options: WxOptions) {
      succeed('updateShareMenu', options);
    },
    getUpdateManager: () => ({
      onCheckForUpdate: () => undefined,
      onUpdateReady: (listener: () => void) => void onUpdate.ready.push(listener),
      onUpdateFailed: (listener: () => void) => void onUpdate.failed.push(listener),
      applyUpdate: () => {
        hosting.restarts += 1;
      },
    }),
    getRealtimeLogManager: () => ({
      info: log('info'),
      warn: log('warn'),
      error: log('error'),
      setFilterMsg: () => undefined,
      addFilterMsg: () => undefined,
      in: () => undefined,
    }),
    getLogManager: () => ({
      log: log('log'),
      info: log('info'),
      warn: log('warn'),
      debug: log('debug'),
    }),
    showModal(options: WxOptions) {
      for (const name of ['confirmText', 'cancelText']) {
        if (widthOf(String(options[name] ?? '')) > MOST_BUTTON_WIDTH) {
          return fail(
            'showModal',
            options,
            `${name} length should not large than 4 Chinese characters`,
          );
        }
      }
      const isYes = hosting.answersDialogs === 'confirm';
      return succeed('showModal', options, { confirm: isYes, cancel: !isYes, content: null });
    },
  };
  return { hosting, part };
}
