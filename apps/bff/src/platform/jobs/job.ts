/** Work that returns; done by one instance at a time. */
export interface Job {
  readonly name: string;
  /** How long between two runs, about, in ms of the machine's time. */
  readonly everyMs: number;
  /** Restartable at any point. @param signal aborted when the server stops or another instance took over */
  run(signal: AbortSignal): Promise<void>;
}
