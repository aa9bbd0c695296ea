import type { LogicLayer } from './logic-layer.js';

/** What the app gave Page() or Component(). */
export type Definition = Readonly<Record<string, unknown>>;

/** One setData, as it went over the bridge. */
export interface Update {
  readonly route: string;
  readonly bytes: number;
  readonly paths: readonly string[];
  /** The JSON that was sent. */
  readonly json: string;
}

/** A page or component that exists: what its code calls `this`, and the data that its view shows. */
export interface LiveView {
  readonly route: string;
  readonly self: Record<string, unknown>;
  readonly data: Record<string, unknown>;
  /** Calls a method of the definition, if there is one. */
  call(method: string, ...values: unknown[]): unknown;
}

export interface LiveViewOptions {
  readonly route: string;
  readonly definition: Definition;
  readonly layer: LogicLayer;
  readonly onUpdate: (update: Update) => void;
  /** More of what the platform puts on `this`. */
  readonly members?: Readonly<Record<string, unknown>>;
}

export function createLiveView(options: LiveViewOptions): LiveView {
  const { route, definition, layer, onUpdate, members = {} } = options;
  const data: Record<string, unknown> = {};
  const apply = (patch: object) => {
    for (const [key, value] of Object.entries(patch)) setAt(data, key, layer.copy(value));
  };
  if (typeof definition.data === 'object' && definition.data !== null) apply(definition.data);

  const self: Record<string, unknown> = Object.create(definition);
  Object.assign(self, definition.methods, members, {
    data,
    setData(patch: object, done?: () => void) {
      const json = JSON.stringify(patch);
      onUpdate({ route, bytes: Buffer.byteLength(json), paths: Object.keys(patch), json });
      apply(patch);
      // The view has drawn it some time later.
      if (done) layer.timers.later(() => Reflect.apply(done, self, []));
    },
  });
  return {
    route,
    self,
    data,
    call(method, ...values) {
      const known = self[method];
      if (typeof known !== 'function') return undefined;
      return layer.guard(() => Reflect.apply(known, self, values));
    },
  };
}

/** Sets what a data path such as `root.cn.[0].p3` names. */
function setAt(data: Record<string, unknown>, dataPath: string, value: unknown): void {
  const keys = dataPath
    .replaceAll(/\[(\d+)\]/g, '.$1')
    .split('.')
    .filter(Boolean);
  const last = keys.pop();
  if (last === undefined) throw new Error('setData was given an empty path');
  let place: object = data;
  for (const key of keys) {
    const next: unknown = Reflect.get(place, key);
    if (typeof next !== 'object' || next === null) {
      const made = {};
      Reflect.set(place, key, made);
      place = made;
    } else place = next;
  }
  Reflect.set(place, last, value);
}
