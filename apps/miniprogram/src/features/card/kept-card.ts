import type { CardBatch } from '@/lib/card-steps';

/** What the phone keeps to show the card without a network. */
export interface KeptCard {
  /** Whose it is: the member's id. */
  readonly subject: string;
  readonly batch: CardBatch;
  /** The step whose code was captured, until the server knows; null when none was. */
  readonly capturedStep: number | null;
}

export interface ReceivedBatch {
  readonly subject: string;
  readonly batch: CardBatch;
  /** The phone's clock when it was asked for, epoch ms. */
  readonly askedAt: number;
}

/**
 * What is kept after a batch came in. A later answer to an earlier question may bring codes that a
 * replacement has voided meanwhile; those are dropped.
 */
export function withBatch(kept: KeptCard | null, received: ReceivedBatch): KeptCard {
  const { subject, batch, askedAt } = received;
  if (kept === null || kept.subject !== subject) return { subject, batch, capturedStep: null };
  const isOvertaken = batch.generation < kept.batch.generation && askedAt <= kept.batch.receivedAt;
  if (isOvertaken) return kept;
  const isReplaced = batch.generation !== kept.batch.generation;
  return { subject, batch, capturedStep: isReplaced ? null : kept.capturedStep };
}

/** Reads what an earlier run of the app has kept; null for anything else. */
export function asKeptCard(value: unknown): KeptCard | null {
  if (!hasFields(value, 'subject', 'batch', 'capturedStep')) return null;
  const { subject, batch, capturedStep } = value;
  if (typeof subject !== 'string' || !isBatch(batch)) return null;
  return { subject, batch, capturedStep: typeof capturedStep === 'number' ? capturedStep : null };
}

const NUMBERS = ['firstStep', 'stepSeconds', 'generation', 'offsetMs', 'receivedAt'] as const;

function isBatch(value: unknown): value is CardBatch {
  return (
    hasFields(value, 'codes', ...NUMBERS) &&
    Array.isArray(value.codes) &&
    NUMBERS.every((name) => typeof value[name] === 'number')
  );
}

function hasFields<Name extends string>(
  value: unknown,
  ...names: readonly Name[]
): value is Record<Name, unknown> {
  return typeof value === 'object' && value !== null && names.every((name) => name in value);
}
