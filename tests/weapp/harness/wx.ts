import { wxApiNames } from './api-names.js';
import type { WxAnswers, WxFunction, WxOptions, WxPart } from './wx-answers.js';
import { USER_DATA_PATH } from './wx-files.js';
import type { WxListeners } from './wx-listeners.js';

/** One call of a function of `wx`. */
export interface WxCall {
  readonly name: string;
  readonly options: unknown;
}

/** What only the view shows: nothing follows from it for the logic layer. */
const SHOW_ONLY = new Set([
  ...['setNavigationBarTitle', 'setNavigationBarColor', 'setBackgroundColor'],
  ...['setBackgroundTextStyle', 'stopPullDownRefresh', 'showToast', 'hideToast', 'showLoading'],
  ...['hideLoading', 'pageScrollTo', 'hideKeyboard', 'hideHomeButton'],
]);

export interface WxParts {
  readonly parts: readonly WxPart[];
  readonly listeners: WxListeners;
  readonly answers: WxAnswers;
  readonly calls: WxCall[];
  readonly onComplaint: (text: string) => void;
}

/**
 * `wx` with exactly the names of WeChat's typings. A function that nobody has modelled fails, so
 * that no suite passes on an answer that WeChat never gave.
 */
export function createWx(options: WxParts): Record<string, unknown> {
  const { parts, listeners, answers, calls, onComplaint } = options;
  const names = wxApiNames();
  const modelled: Record<string, WxFunction> = Object.assign({}, ...parts);
  const wx: Record<string, unknown> = {
    canIUse: (feature: string) => names.includes(feature.split('.')[0] ?? ''),
    nextTick: (work: () => void) => void Promise.resolve().then(work),
    env: { USER_DATA_PATH },
  };
  for (const name of names) {
    if (name in wx) continue;
    const known = modelled[name] ?? listeners.functionFor(name);
    wx[name] = (...values: never[]) => {
      calls.push({ name, options: values[0] });
      return (known ?? unmodelled(name))(...values);
    };
  }
  return wx;

  function unmodelled(name: string): WxFunction {
    return (call?: WxOptions) => {
      if (SHOW_ONLY.has(name)) return answers.succeed(name, call);
      onComplaint(`wx.${name} is not modelled by this stand-in`);
      return answers.fail(name, call, 'not modelled');
    };
  }
}
