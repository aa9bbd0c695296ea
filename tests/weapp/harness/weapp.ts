import { findAll, nameOf, type Target, textOf } from './find-view.js';
import type { LiveView, Update } from './live-view.js';
import { actOnOpenType } from './open-type.js';
import { type LaunchOptions, type Platform, startPlatform } from './platform.js';
import { emitEvent } from './view-events.js';
import { renderView, type ViewElement } from './view-tree.js';
import { compileWxml } from './wxml.js';

const LIMIT_MS = 10_000;
const LOOK_EVERY_MS = 15;
/** What a finger needs at least from one touch to the next; the screen has drawn by then. */
const FINGER_MS = 30;
/** As many looks without a request or an update, and the app has come to rest. */
const QUIET_LOOKS = 5;

/** A running mini-program in the hands of a person. */
export interface Weapp extends Platform {
  page(): LiveView;
  route(): string;
  /** What the view shows, made from the page's own template. */
  view(): ViewElement;
  text(): string;
  findAll(target: Target): ViewElement[];
  /** The first match. @throws Error showing the page when there is none */
  find(target: Target): ViewElement;
  /** Touches the last match, which lies on top, as soon as it is there. */
  tap(target: Target): Promise<void>;
  /** Lays a finger on something without pressing it. */
  touch(target: Target): void;
  /** Touches several so fast that the logic layer gets them before it can draw. */
  tapAtOnce(targets: readonly Target[]): void;
  /** Types into a field in place of what it holds. */
  type(target: Target, text: string): Promise<void>;
  /** Takes the nickname that WeChat offers above the keyboard: it arrives when the field is left. */
  takeNickname(target: Target): Promise<void>;
  /** Presses the keyboard's Enter in a field. */
  confirm(target: Target): Promise<void>;
  /** Waits until it is so. @param what names it in the error */
  until(what: string, isSo: () => boolean): Promise<void>;
  /** Waits until the page says it. */
  shows(words: string | RegExp): Promise<void>;
  /** Waits until no request is under way and nothing is drawn any more. */
  settles(): Promise<void>;
}

export function launch(options: LaunchOptions = {}): Weapp {
  const platform = startPlatform(options);
  const render = compileWxml(platform.weapp.directory);
  const page = () => platform.stack.top();
  const view = () => {
    const { route, data } = page();
    return renderView(render, `${route}.wxml`, data);
  };
  const text = () => textOf(view());
  const state = () =>
    `${page().route} shows: ${text()}\ncomplaints: ${platform.complaints.join('\n') || 'none'}`;

  const find = (target: Target): ViewElement => {
    const [found] = findAll(view(), target);
    if (!found) throw new Error(`nothing matches ${wordsFor(target)}; ${state()}`);
    return found;
  };
  const until = async (what: string, isSo: () => boolean): Promise<void> => {
    const end = performance.now() + LIMIT_MS;
    while (!isSo()) {
      if (performance.now() > end) throw new Error(`waited in vain for ${what}; ${state()}`);
      await pause(LOOK_EVERY_MS);
    }
  };
  const appears = async (target: Target): Promise<ViewElement> => {
    await until(wordsFor(target), () => findAll(view(), target).length > 0);
    const found = findAll(view(), target);
    return found.filter(isOnTop).at(-1) ?? found.at(-1) ?? find(target);
  };
  const field = async (target: Target): Promise<ViewElement> => {
    const found = await appears(target);
    if (found.tag !== 'input') throw new Error(`${nameOf(found)} is no field`);
    if (found.attributes.get('disabled') === true) throw new Error(`${nameOf(found)} is disabled`);
    return found;
  };
  const emit = (element: ViewElement, type: string, detail: object) =>
    emitEvent(page(), element, type, detail);

  const touch = (element: ViewElement) => {
    const types = element.attributes.get('open-type');
    if (element.tag !== 'button' || types === undefined) {
      return emit(element, 'tap', { x: 0, y: 0 });
    }
    if (element.attributes.get('disabled') === true) return undefined;
    return actOnOpenType(String(types), String(element.attributes.get('id') ?? ''), {
      ...platform,
      emit: (type, detail) => emit(element, type, detail),
      share: () => page().call('onShareAppMessage', { from: 'button', target: {} }),
    });
  };

  return {
    ...platform,
    page,
    route: () => page().route,
    view,
    text,
    find,
    findAll: (target) => findAll(view(), target),
    until,
    async tap(target) {
      touch(await appears(target));
      await pause(FINGER_MS);
    },
    touch: (target) => emit(find(target), 'touchstart', {}),
    tapAtOnce(targets) {
      for (const found of targets.map(find)) touch(found);
    },
    async type(target, value) {
      emit(await field(target), 'input', { value, cursor: value.length });
      await pause(FINGER_MS);
    },
    async takeNickname(target) {
      const found = await field(target);
      if (found.attributes.get('type') !== 'nickname') {
        throw new Error(`WeChat offers no nickname for ${nameOf(found)}`);
      }
      const value = platform.person.wechatName;
      platform.gate.pass('input.nickname', (isAllowed) => {
        if (isAllowed) emit(found, 'blur', { value, cursor: value.length });
      });
      await pause(FINGER_MS);
    },
    async confirm(target) {
      const found = await field(target);
      emit(found, 'confirm', { value: found.attributes.get('value') ?? '' });
      await pause(FINGER_MS);
    },
    shows: (words) =>
      until(String(words), () =>
        typeof words === 'string' ? text().includes(words) : words.test(text()),
      ),
    async settles() {
      const end = performance.now() + LIMIT_MS;
      let seen = -1;
      // Turns, not time: on a busy machine one long pause may leave the app no turn in between.
      for (let quiet = 0; quiet < QUIET_LOOKS; quiet += 1) {
        if (performance.now() > end) throw new Error(`it does not come to rest; ${state()}`);
        if (platform.updates.length !== seen || platform.network.pending > 0) quiet = 0;
        seen = platform.updates.length;
        await pause(LOOK_EVERY_MS);
      }
    },
  };
}

/** A root portal covers the page, wherever it stands in the tree. */
const isOnTop = ({ tag, parent }: ViewElement): boolean =>
  tag === 'root-portal' || (parent !== undefined && isOnTop(parent));

const wordsFor = (target: Target): string => (typeof target === 'string' ? target : target.words);

const pause = (milliseconds: number): Promise<void> =>
  new Promise((resolve) => setTimeout(resolve, milliseconds));

/** The bytes of the largest update among some. */
export const largest = (updates: readonly Update[]): number =>
  updates.reduce((most, { bytes }) => Math.max(most, bytes), 0);
