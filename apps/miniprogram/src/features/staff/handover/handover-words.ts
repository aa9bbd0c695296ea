import type { RedemptionStatus } from '@/generated/graphql';
import type { ErrorWords } from '@/lib/describe-error';
import type { Translate } from '@/lib/i18n/translate';

/** Why nothing is handed over, and what the clerk does next. */
export type HandoverRefusal =
  | { readonly kind: 'unknown' }
  | { readonly kind: 'status'; readonly status: RedemptionStatus };

export function handoverWords(refusal: HandoverRefusal, t: Translate): ErrorWords {
  if (refusal.kind === 'unknown') {
    return { title: t('staff.handover.unknown.title'), advice: t('staff.handover.unknown.advice') };
  }
  const { status } = refusal;
  return {
    title: t(`staff.handover.${status}.title`),
    advice: t(`staff.handover.${status}.advice`),
  };
}
