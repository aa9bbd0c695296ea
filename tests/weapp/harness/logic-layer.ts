import { readFileSync } from 'node:fs';
import path from 'node:path';
import vm from 'node:vm';
import { createTimers, type Timers } from './timers.js';

/** What WeChat hands to every file as undefined, so that a browser's names lead nowhere. */
const SHADOWED = [
  ...['window', 'document', 'frames', 'self', 'location', 'navigator', 'history', 'screen'],
  ...['localStorage', 'alert', 'confirm', 'prompt', 'fetch', 'XMLHttpRequest', 'WebSocket'],
];

/**
 * What a phone's engine may lack: Android's comes without ICU data, iOS 14 without what the language
 * was given from 2022 on, and no mini-program has threads.
 */
const TAKE_AWAY = `
  const lacking = [
    [globalThis, ['Intl', 'WebAssembly', 'SharedArrayBuffer', 'Atomics', 'WeakRef']],
    [Array.prototype, ['at', 'findLast', 'findLastIndex', 'toReversed', 'toSorted', 'toSpliced', 'with']],
    [String.prototype, ['at', 'isWellFormed', 'toWellFormed']],
    [Object, ['hasOwn', 'groupBy']],
    [Promise, ['withResolvers']],
    [Array, ['fromAsync']],
  ];
  for (const [owner, names] of lacking) for (const name of names) delete owner[name];
  Number.prototype.toLocaleString = function () { return String(this); };
  for (const name of ['toLocaleString', 'toLocaleDateString', 'toLocaleTimeString']) {
    Date.prototype[name] = function () { return this.toString(); };
  }
  String.prototype.localeCompare = function (other) { return this < other ? -1 : this > other ? 1 : 0; };
`;

/** What the phone's clock is ahead of the machine's, ms, is changed from outside. */
const MOVABLE_CLOCK = `
  let ahead = 0;
  const machineNow = Date.now;
  Date.now = () => machineNow() + ahead;
  (milliseconds) => { ahead += milliseconds; };
`;

const STACK_LINES = 6;

export interface LogicLayerOptions {
  readonly directory: string;
  /** Called with what the app threw where nobody could catch it. */
  readonly onThrow: (error: unknown) => void;
  /** Called with what a promise of the app was rejected with and nobody has heard. */
  readonly onRejection: (reason: unknown, promise: unknown) => void;
}

/** The JavaScript engine that runs the app: no DOM, no network of its own, no code from strings. */
export interface LogicLayer {
  readonly timers: Timers;
  /** Moves the phone's clock on, or back; timers go on as they were. */
  moveClock(milliseconds: number): void;
  define(globals: Readonly<Record<string, unknown>>): void;
  /** Runs a file of the package once, as WeChat's `require` does. @param file without `.js` */
  load(file: string): unknown;
  /** Takes a value over the bridge: as JSON, remade among the app's own built-ins. */
  copy(value: unknown): unknown;
  /** Calls into the app; hands on what it throws. */
  guard<Result>(work: () => Result): Result | undefined;
  /** Ends the timers and listens no longer. */
  stop(): void;
}

export function createLogicLayer(options: LogicLayerOptions): LogicLayer {
  const { directory, onThrow, onRejection } = options;
  const globals: Record<string, unknown> = {};
  const context = vm.createContext(globals, {
    name: 'weapp',
    codeGeneration: { strings: false, wasm: false },
  });
  vm.runInContext(TAKE_AWAY, context);
  const moveClock: (milliseconds: number) => void = vm.runInContext(MOVABLE_CLOCK, context);
  const parse: (json: string) => unknown = vm.runInContext('JSON.parse', context);
  const isOfTheApp: (promise: unknown) => boolean = vm.runInContext(
    '(promise) => promise instanceof Promise',
    context,
  );
  const hearRejection = (reason: unknown, promise: unknown) => {
    if (isOfTheApp(promise)) onRejection(reason, promise);
  };
  process.on('unhandledRejection', hearRejection);

  const guard = <Result>(work: () => Result): Result | undefined => {
    try {
      return work();
    } catch (error) {
      onThrow(error);
      return undefined;
    }
  };
  const timers = createTimers(guard);
  const modules = new Map<string, { exports: unknown }>();

  const load = (file: string): unknown => {
    const known = modules.get(file);
    if (known) return known.exports;
    const module = { exports: {} as unknown };
    modules.set(file, module);
    const filename = path.join(directory, `${file}.js`);
    const run: (...values: unknown[]) => void = vm.runInContext(
      `(function (require, module, exports, ${SHADOWED.join(', ')}) {${readFileSync(filename, 'utf8')}\n})`,
      context,
      { filename },
    );
    const required = (name: string) =>
      load(path.posix.join(path.posix.dirname(file), name.replace(/\.js$/, '')));
    run(required, module, module.exports);
    return module.exports;
  };

  return {
    timers,
    moveClock,
    load,
    guard,
    copy: (value) => (value === undefined ? undefined : parse(JSON.stringify(value))),
    define(more) {
      Object.assign(globals, more);
      globals.global = globals;
    },
    stop() {
      timers.stop();
      process.off('unhandledRejection', hearRejection);
    },
  };
}

/** Errors of the app are not instances of this realm's Error. */
export function wordsOf(value: unknown): string {
  if (typeof value !== 'object' || value === null) return String(value);
  const stack: unknown = Reflect.get(value, 'stack');
  if (typeof stack !== 'string') return JSON.stringify(value);
  // Lines that begin with "at" would make the test runner print the whole minified file.
  return stack
    .split('\n', STACK_LINES)
    .join('\n')
    .replaceAll(/^\s+at /gm, '  from ');
}
