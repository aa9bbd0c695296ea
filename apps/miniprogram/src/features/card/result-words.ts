import { formatClock } from '@/lib/format/date';
import { formatFen } from '@/lib/format/number';
import type { Translate } from '@/lib/i18n/translate';
import type { CardEvent } from './use-card-events';

const TITLES = {
  CARD_READ: 'card.read',
  SALE_RECORDED: 'card.sale.earned',
  SALE_REFUNDED: 'card.refund.title',
} as const;

export interface ResultWords {
  readonly title: string;
  /** Store and time. */
  readonly place: string;
  /** What was paid, spent, returned or taken back. */
  readonly facts: readonly string[];
  /** All of it in one sentence, for readers. */
  readonly spoken: string;
}

/** What the till did with the card, in words. */
export function resultWords(event: CardEvent, t: Translate): ResultWords {
  const title = t(TITLES[event.kind]);
  const time = formatClock(Date.parse(event.at));
  const place = t('card.read.at', { store: event.store.name, time });
  const facts = event.kind === 'SALE_REFUNDED' ? refundFacts(event, t) : saleFacts(event, t);
  const earned =
    event.kind === 'SALE_RECORDED'
      ? ` ${t('common.points', { points: event.pointsEarned ?? 0 })}`
      : '';
  return { title, place, facts, spoken: [title + earned, place, ...facts].join(' · ') };
}

function saleFacts(event: CardEvent, t: Translate): string[] {
  const spent = Math.abs(event.pointsSpent ?? 0);
  const vouchers = event.voucherFen ?? 0;
  return [
    ...(typeof event.payableFen === 'number'
      ? [t('card.sale.paid', { amount: formatFen(event.payableFen) })]
      : []),
    ...(vouchers > 0 ? [t('card.sale.vouchers', { amount: formatFen(vouchers) })] : []),
    ...(spent > 0 ? [t('card.sale.spent', { points: spent })] : []),
  ];
}

function refundFacts(event: CardEvent, t: Translate): string[] {
  const returned = Math.abs(event.pointsSpent ?? 0);
  const taken = Math.abs(event.pointsEarned ?? 0);
  const vouchers = Math.abs(event.voucherFen ?? 0);
  return [
    ...(returned > 0
      ? [`${t('card.refund.back')} ${t('common.points', { points: returned })}`]
      : []),
    ...(taken > 0 ? [`${t('card.refund.taken')} ${t('common.points', { points: taken })}`] : []),
    ...(vouchers > 0 ? [t('card.refund.vouchers', { amount: formatFen(vouchers) })] : []),
  ];
}
