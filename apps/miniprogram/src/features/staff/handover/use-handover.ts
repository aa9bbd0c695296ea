import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { FulfillRedemptionDocument, type FulfillRedemptionMutation } from '@/generated/graphql';
import { api } from '@/lib/api';
import { ApiError } from '@/lib/graphql/api-error';
import { now } from '@/platform/clock';
import { randomId } from '@/platform/random-id';
import { isUnanswered, isWorthRetrying } from '../parts/failure-words';
import { useNow } from '../parts/use-now';
import { pendingHandover } from '../till/stores';
import { signalTill } from '../till/till-signal';
import type { HandoverRefusal } from './handover-words';
import type { PendingHandover } from './pending-handover';

/** Further attempts before the clerk is asked, and the time between them, ms. */
const MOST_RETRIES = 2;
const RETRY_AFTER_MS = 1500;
const UNKNOWN_LOCK_MS = 60_000;
const EVERY_SECOND_MS = 1000;
const MS_PER_SECOND = 1000;

export type HandedOver = Extract<
  FulfillRedemptionMutation['fulfillRedemption'],
  { __typename: 'Redemption' }
>;

export interface Handover {
  /** Hands over against 12 digits, or goes on with the attempt that has not been answered. */
  handOver(pickupCode: string): void;
  readonly isRunning: boolean;
  readonly error: unknown;
  readonly refusal: HandoverRefusal | null;
  /** Until wrong codes no longer lock it; 0 when nothing does. */
  readonly lockedSeconds: number;
  readonly result: HandedOver | null;
  settle(): void;
}

/** Hands a reward over once; key and code are stored before the first attempt and kept until the answer. */
export function useHandover(): Handover {
  const [refusal, setRefusal] = useState<HandoverRefusal | null>(null);
  const [result, setResult] = useState<HandedOver | null>(null);
  const [lockedUntil, setLockedUntil] = useState<number | null>(null);
  const instant = useNow(lockedUntil === null ? null : EVERY_SECOND_MS);
  const lockedForMs = lockedUntil === null ? 0 : Math.max(0, lockedUntil - instant);
  const handing = useMutation({
    mutationFn: ({ key, pickupCode }: PendingHandover) =>
      api.request({
        as: 'staff',
        document: FulfillRedemptionDocument,
        variables: { input: { pickupCode, idempotencyKey: key } },
      }),
    retry: (failures, error) => failures < MOST_RETRIES && isWorthRetrying(error),
    retryDelay: RETRY_AFTER_MS,
    onSuccess({ fulfillRedemption: answer }) {
      pendingHandover.set(null);
      if (answer.__typename === 'Redemption') setResult(answer);
      else if (answer.__typename === 'PickupCodeUnknown') setRefusal({ kind: 'unknown' });
      else setRefusal({ kind: 'status', status: answer.status });
      signalTill(answer.__typename === 'Redemption' ? 'done' : 'refused');
    },
    onError(error) {
      if (!isUnanswered(error)) pendingHandover.set(null);
      if (error instanceof ApiError && error.kind === 'limited') {
        setLockedUntil(now() + (error.retryAfterMs ?? UNKNOWN_LOCK_MS));
        pendingHandover.set(null);
      }
      signalTill('refused');
    },
  });
  return {
    isRunning: handing.isPending,
    error: lockedUntil === null ? handing.error : null,
    refusal,
    lockedSeconds: Math.ceil(lockedForMs / MS_PER_SECOND),
    result,
    handOver(pickupCode) {
      if (handing.isPending || lockedForMs > 0) return;
      setRefusal(null);
      setLockedUntil(null);
      const kept = pendingHandover.get();
      const pending = kept?.pickupCode === pickupCode ? kept : { key: randomId(), pickupCode };
      pendingHandover.set(pending);
      handing.mutate(pending);
    },
    settle() {
      setRefusal(null);
      setResult(null);
      setLockedUntil(null);
      handing.reset();
    },
  };
}
