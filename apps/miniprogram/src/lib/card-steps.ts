const MS_PER_SECOND = 1000;
const SECONDS_PER_MINUTE = 60;
/** How far the phone's clock may seem to lag behind the batch before it counts as wrong. */
const CLOCK_SLACK_MS = 5000;

/** Codes for coming steps, as kept on the phone. */
export interface CardBatch {
  /** codes[i] belongs to step firstStep + i. */
  readonly codes: readonly string[];
  readonly firstStep: number;
  readonly stepSeconds: number;
  /** Raised whenever all codes handed out before became worthless. */
  readonly generation: number;
  /** Server's clock minus the phone's, ms. */
  readonly offsetMs: number;
  /** The phone's clock when the batch came, epoch ms. */
  readonly receivedAt: number;
}

export type CardMoment =
  | {
      readonly kind: 'code';
      readonly code: string;
      readonly step: number;
      /** How long this code has been shown already, ms. */
      readonly elapsedMs: number;
      /** Codes that remain, this one included. */
      readonly codesLeft: number;
      /** Whole minutes for which the batch still has codes. */
      readonly minutesLeft: number;
    }
  /** The last code of the batch has passed. */
  | { readonly kind: 'used-up' }
  /** The phone's clock says a time before the batch was made: it was set back. */
  | { readonly kind: 'clock-wrong' };

/** Which code of a batch is in force at a moment of the phone's clock (epoch ms). */
export function cardAt(batch: CardBatch, phoneNow: number): CardMoment {
  const stepMs = batch.stepSeconds * MS_PER_SECOND;
  const serverNow = phoneNow + batch.offsetMs;
  const lead = batch.firstStep * stepMs - serverNow;
  if (lead > CLOCK_SLACK_MS || phoneNow < batch.receivedAt - CLOCK_SLACK_MS) {
    return { kind: 'clock-wrong' };
  }
  const step = Math.max(batch.firstStep, Math.floor(serverNow / stepMs));
  const index = step - batch.firstStep;
  const code = batch.codes[index];
  if (code === undefined) return { kind: 'used-up' };
  const endsAt = (batch.firstStep + batch.codes.length) * stepMs;
  return {
    kind: 'code',
    code,
    step,
    elapsedMs: Math.max(0, serverNow - step * stepMs),
    codesLeft: batch.codes.length - index,
    minutesLeft: Math.floor((endsAt - serverNow) / MS_PER_SECOND / SECONDS_PER_MINUTE),
  };
}

/** Server's clock minus the phone's, taking the answer to be made half-way through the request. */
export function clockOffset(serverTime: number, sentAt: number, receivedAt: number): number {
  return Math.round(serverTime - (sentAt + receivedAt) / 2);
}
