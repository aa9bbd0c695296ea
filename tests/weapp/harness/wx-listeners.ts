import type { LogicLayer } from './logic-layer.js';
import type { WxFunction } from './wx-answers.js';

type Listener = (value: unknown) => void;

/** wx.onX and wx.offX for every X. */
export interface WxListeners {
  /** The function for a name such as `onAppShow`, or undefined for other names. */
  functionFor(name: string): WxFunction | undefined;
  /** Tells those who listen. @param event as in `onAppShow` */
  emit(event: string, value: unknown): void;
  /** How many listen. */
  count(event: string): number;
}

export function createListeners(layer: LogicLayer): WxListeners {
  const listeners = new Map<string, Set<Listener>>();
  const of = (event: string): Set<Listener> => {
    const known = listeners.get(event) ?? new Set();
    listeners.set(event, known);
    return known;
  };
  return {
    functionFor(name) {
      if (/^on[A-Z]/.test(name)) {
        return (listener: Listener) => {
          of(name).add(listener);
        };
      }
      if (!/^off[A-Z]/.test(name)) return undefined;
      const event = name.replace(/^off/, 'on');
      return (listener?: Listener) => {
        if (listener) of(event).delete(listener);
        else of(event).clear();
      };
    },
    emit(event, value) {
      for (const listener of [...of(event)]) layer.guard(() => listener(layer.copy(value)));
    },
    count: (event) => of(event).size,
  };
}
