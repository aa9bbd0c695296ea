type Guard = <Result>(work: () => Result) => Result | undefined;
type Callback = (...values: unknown[]) => void;

/** setTimeout and its kin with plain numbers, as in WeChat. */
export interface Timers {
  readonly globals: Readonly<Record<string, unknown>>;
  /** Does something soon, in a turn of its own. */
  later(work: () => void, milliseconds?: number): void;
  /** Ends all of them; no callback runs any more. */
  stop(): void;
}

/** Timers that do not keep the process alive: the app sets some that run for hours. */
export function createTimers(guard: Guard): Timers {
  const running = new Map<number, NodeJS.Timeout>();
  let isStopped = false;

  const start = (callback: Callback, milliseconds = 0, values: unknown[], repeats: boolean) => {
    if (isStopped) return 0;
    const handle = repeats
      ? setInterval(() => guard(() => callback(...values)), milliseconds)
      : setTimeout(() => {
          running.delete(id);
          guard(() => callback(...values));
        }, milliseconds);
    const id = Number(handle.unref());
    running.set(id, handle);
    return id;
  };
  const end = (id: number) => {
    clearTimeout(running.get(id));
    running.delete(id);
  };

  return {
    globals: {
      setTimeout: (callback: Callback, milliseconds?: number, ...values: unknown[]) =>
        start(callback, milliseconds, values, false),
      setInterval: (callback: Callback, milliseconds?: number, ...values: unknown[]) =>
        start(callback, milliseconds, values, true),
      clearTimeout: end,
      clearInterval: end,
    },
    later: (work, milliseconds) => {
      start(work, milliseconds, [], false);
    },
    stop() {
      isStopped = true;
      for (const id of [...running.keys()]) end(id);
    },
  };
}
