type AbortListener = (event: { type: 'abort' }) => void;

/** What the query library needs of AbortSignal, for WeChat's logic layer, which has none. */
class Signal {
  aborted = false;
  reason: unknown = undefined;
  onabort: AbortListener | null = null;
  private listeners: AbortListener[] = [];

  addEventListener(_type: 'abort', listener: AbortListener) {
    this.listeners.push(listener);
  }

  removeEventListener(_type: 'abort', listener: AbortListener) {
    this.listeners = this.listeners.filter((known) => known !== listener);
  }

  throwIfAborted() {
    if (this.aborted) throw this.reason;
  }

  fire(reason: unknown) {
    if (this.aborted) return;
    this.aborted = true;
    this.reason = reason ?? Object.assign(new Error('Aborted'), { name: 'AbortError' });
    const event = { type: 'abort' } as const;
    this.onabort?.(event);
    for (const listener of this.listeners) listener(event);
  }
}

export class AbortController {
  readonly signal = new Signal();

  abort(reason?: unknown) {
    this.signal.fire(reason);
  }
}
