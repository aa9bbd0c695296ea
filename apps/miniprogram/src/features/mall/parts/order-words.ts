import type { OrderRowPartsFragment } from '@/generated/graphql';
import type { ErrorWords } from '@/lib/describe-error';
import { formatDay } from '@/lib/format/date';
import { formatFen } from '@/lib/format/number';
import type { Language } from '@/lib/i18n/language';
import type { Translate } from '@/lib/i18n/translate';
import { prizeAgain } from './prize-again';

export type OrderFacts = Pick<
  OrderRowPartsFragment,
  'id' | 'status' | 'kind' | 'method' | 'fen' | 'points' | 'pointsLapsed' | 'pickupBefore' | 'spin'
> & { readonly store?: { readonly name: string } | null };

/** Where a redemption stands, and what comes next. */
export function orderWords(order: OrderFacts, t: Translate, language: Language): ErrorWords {
  const { status, kind, method, fen, pickupBefore, store } = order;
  switch (status) {
    case 'AWAITING_PAYMENT':
      return {
        title: t('order.toPay'),
        advice: t('order.toPay.next', { yuan: formatFen(fen) }),
      };
    case 'CONFIRMED':
      return { title: t('order.confirmed'), advice: t('order.confirmed.next') };
    case 'READY_FOR_PICKUP':
      return {
        title: t('order.ready'),
        advice: t('order.ready.next', {
          date: pickupBefore ? formatDay(Date.parse(pickupBefore), language) : '',
          store: store?.name ?? '',
        }),
      };
    case 'SHIPPED':
      return { title: t('order.shipped'), advice: t('order.shipped.next') };
    case 'COMPLETED': {
      if (kind === 'DONATION')
        return { title: t('order.donated'), advice: t('order.donated.next') };
      return { title: t(`order.done.${method}`), advice: t(`order.done.${method}.next`) };
    }
    case 'CANCELLED':
      return {
        title: t('order.cancelled'),
        advice: prizeAdvice(order, t, language) ?? pointsBack(order, t),
      };
    case 'EXPIRED':
      return { title: t('order.expired'), advice: pointsBack(order, t) };
    case 'REFUNDED':
      return {
        title: t('order.refunded'),
        advice: t('order.refunded.next', {
          yuan: formatFen(fen),
          points: pointsBack(order, t),
        }),
      };
  }
}

/** What a cancelled prize can still become. */
function prizeAdvice(order: OrderFacts, t: Translate, language: Language): string | null {
  const prize = prizeAgain(order);
  switch (prize?.kind) {
    case undefined:
      return null;
    case 'CLAIMABLE':
      return t('order.prize.again', { date: formatDay(prize.claimBefore, language) });
    case 'CLAIMED':
      return t('order.prize.claimed');
    case 'FORFEITED':
      return t('order.prize.gone');
  }
}

/** What became of its points when they came back. */
function pointsBack({ points, pointsLapsed: lapsed }: OrderFacts, t: Translate): string {
  if (points === 0) return t('order.points.none');
  if (lapsed === 0) return t('order.points.back', { points });
  return points === lapsed
    ? t('order.points.lapsed', { lapsed })
    : t('order.points.some', { points: points - lapsed, lapsed });
}
