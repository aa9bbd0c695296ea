import type { RedemptionStatus } from '@/generated/graphql';
import type { ErrorWords } from '@/lib/describe-error';
import type { Translate } from '@/lib/i18n/translate';

/** Why a redemption can be neither paid, cancelled nor received any more, by where it stands. */
export function problemWords(
  wanted: 'pay' | 'cancel' | 'receive',
  status: RedemptionStatus,
  t: Translate,
): ErrorWords {
  return {
    title: t(`order.no.${wanted}`, { status: t(`order.status.${status}`) }),
    advice: t(`order.no.${status}`),
  };
}
