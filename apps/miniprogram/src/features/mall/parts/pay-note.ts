import type { PayAnswer } from './use-pay';

const ANSWERS: Readonly<Record<string, PayAnswer>> = {
  paid: { kind: 'paid' },
  cancelled: { kind: 'cancelled' },
  refused: { kind: 'failed', reason: 'refused' },
  outside: { kind: 'failed', reason: 'outside-wechat' },
};

/** What came of the cashier, in a word of an address; '' when there is nothing to tell. */
export function payNote(answer: PayAnswer | undefined): string {
  switch (answer?.kind) {
    case 'paid':
    case 'cancelled':
      return answer.kind;
    case 'failed':
      return answer.reason === 'refused' ? 'refused' : 'outside';
    default:
      return '';
  }
}

/** What such a word means; null when it means nothing. */
export function readPayNote(note: string | undefined): PayAnswer | null {
  return ANSWERS[note ?? ''] ?? null;
}
