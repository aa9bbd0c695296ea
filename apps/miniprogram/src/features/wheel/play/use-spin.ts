import { useMutation } from '@tanstack/react-query';
import { useRef } from 'react';
import { SpinWheelDocument, type SpinWheelInput } from '@/generated/graphql';
import { api } from '@/lib/api';
import { ApiError, type ApiErrorKind } from '@/lib/graphql/api-error';
import { useOncePerIntent } from '@/lib/once-per-intent';

export type WantedSpin = Omit<SpinWheelInput, 'idempotencyKey'>;

/** Failures by which the server says that it drew nothing; after any other it may have. */
const NOTHING_DRAWN: readonly ApiErrorKind[] = ['signed-out', 'forbidden', 'limited', 'invalid'];

export const isNothingDrawn = (error: unknown): boolean =>
  error instanceof ApiError && NOTHING_DRAWN.includes(error.kind);

/** Spins once, however often it is tried: whatever is asked after a lost answer, that spin is asked for again. */
export function useSpin() {
  const intents = useOncePerIntent();
  const unanswered = useRef<WantedSpin | null>(null);
  const settle = () => {
    unanswered.current = null;
    intents.settle();
  };
  return useMutation({
    async mutationFn(wanted: WantedSpin) {
      const asked = unanswered.current ?? wanted;
      unanswered.current = asked;
      const { spinWheel } = await api.request({
        as: 'member',
        document: SpinWheelDocument,
        variables: { input: { ...asked, idempotencyKey: intents.keyFor(asked) } },
      });
      return spinWheel;
    },
    onSuccess: settle,
    onError(error) {
      if (isNothingDrawn(error)) settle();
    },
  });
}
