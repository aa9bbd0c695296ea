import type { LogicLayer } from './logic-layer.js';

/** What the app hands to an asynchronous function of `wx`. */
export interface WxOptions {
  readonly success?: (result: unknown) => void;
  readonly fail?: (problem: unknown) => void;
  readonly complete?: (result: unknown) => void;
  readonly [name: string]: unknown;
}

/** A function of `wx`; what it is called with is the app's affair. */
export type WxFunction = (...values: never[]) => unknown;
export type WxPart = Readonly<Record<string, WxFunction>>;

/** Calls the app back in a turn of its own, as the platform does. */
export interface WxAnswers {
  succeed(name: string, options: WxOptions | undefined, result?: object): void;
  /** @param reason what stands after `name:fail ` */
  fail(name: string, options: WxOptions | undefined, reason: string): void;
}

export function createAnswers(layer: LogicLayer): WxAnswers {
  const answer = (options: WxOptions | undefined, hook: 'success' | 'fail', result: object) =>
    layer.timers.later(() => {
      const copied = layer.copy(result);
      layer.guard(() => options?.[hook]?.(copied));
      layer.guard(() => options?.complete?.(copied));
    });
  return {
    succeed: (name, options, result = {}) =>
      answer(options, 'success', { ...result, errMsg: `${name}:ok` }),
    fail: (name, options, reason) => answer(options, 'fail', { errMsg: `${name}:fail ${reason}` }),
  };
}
