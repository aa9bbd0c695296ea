/** Calls one control of the stand-in, `POST /__standin/<name>`. @throws Error unless it answers 2xx */
export async function control<Answer>(
  url: string,
  name: string,
  body: Readonly<Record<string, unknown>>,
): Promise<Answer> {
  const response = await fetch(`${url}/__standin/${name}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body),
  });
  const text = await response.text();
  if (!response.ok) throw new Error(`/__standin/${name} answered ${response.status}: ${text}`);
  return text === '' ? ({} as Answer) : JSON.parse(text);
}

/** Sets the server's clock and stops it there. @param moment RFC 3339 */
export const freezeClock = (url: string, moment: string): Promise<unknown> =>
  control(url, 'clock', { now: moment, frozen: true });

/** Moves the server's clock, frozen or not. */
export const advanceClock = (url: string, milliseconds: number): Promise<unknown> =>
  control(url, 'clock', { advanceMs: milliseconds });

/** Back to the machine's time. */
export const resetClock = (url: string): Promise<unknown> =>
  control(url, 'clock', { now: null, frozen: false });

/** Runs a background job of the server now. */
export const runJob = (url: string, name: string): Promise<unknown> =>
  control(url, 'jobs', { name });

/** One thing that goes wrong at WeChat's address `path` (every one when left out). */
export interface WechatFault {
  readonly path?: string;
  readonly kind: 'ERRCODE' | 'SLOW' | 'HANG_UP' | 'BROKEN_JSON';
  /** For ERRCODE: -1 busy, 45011 quota, 40226 risky user. */
  readonly errcode?: number;
  /** For SLOW. */
  readonly delayMs?: number;
  readonly times?: number;
}

/** Replaces everything that is to go wrong at WeChat; none ends it. */
export const setWechatFaults = (url: string, faults: readonly WechatFault[]): Promise<unknown> =>
  control(url, 'faults', { faults });
