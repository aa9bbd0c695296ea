export interface LoopResult {
  readonly done: number;
  readonly seconds: number;
  /** How long each call took, in milliseconds. */
  readonly latencies: readonly number[];
}

/** So many callers, each calling again as soon as it has its answer, for so long. */
export async function closedLoop(
  callers: number,
  milliseconds: number,
  call: (caller: number) => Promise<void>,
): Promise<LoopResult> {
  const latencies: number[] = [];
  const startedAt = performance.now();
  const until = startedAt + milliseconds;
  const loop = async (caller: number) => {
    for (let begun = performance.now(); begun < until; begun = performance.now()) {
      await call(caller);
      latencies.push(performance.now() - begun);
    }
  };
  await Promise.all(Array.from({ length: callers }, (_, caller) => loop(caller)));
  const seconds = (performance.now() - startedAt) / 1000;
  return { done: latencies.length, seconds, latencies };
}
