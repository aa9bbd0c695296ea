import type { CardCodeReason } from '@/generated/graphql';
import type { ErrorWords } from '@/lib/describe-error';
import type { Translate } from '@/lib/i18n/translate';

/** Why a card code opens no session, and what the clerk does next. */
export function cardCodeWords(reason: CardCodeReason, t: Translate): ErrorWords {
  return { title: t(`staff.code.${reason}.title`), advice: t(`staff.code.${reason}.advice`) };
}
