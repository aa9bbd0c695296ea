import { formatDate, formatDayAndClock } from '@/lib/format/date';
import { formatFen } from '@/lib/format/number';
import type { Language } from '@/lib/i18n/language';
import type { Translate } from '@/lib/i18n/translate';
import type { WalletVoucher } from './use-wallet';

/** From which sale on it counts. */
export const conditionWords = ({ minimumSpendFen }: WalletVoucher, t: Translate): string =>
  minimumSpendFen === 0
    ? t('vouchers.anySale')
    : t('vouchers.minimum', { amount: formatFen(minimumSpendFen) });

/** Until when it counts, or what became of it. */
export function fateWords(voucher: WalletVoucher, t: Translate, language: Language): string {
  const { state, usedAt, expiresAt } = voucher;
  if (state === 'USED') {
    return usedAt == null
      ? t('vouchers.used')
      : t('vouchers.usedAt', { time: formatDayAndClock(Date.parse(usedAt), language) });
  }
  const day = formatDate(Date.parse(expiresAt), language);
  return state === 'EXPIRED' ? t('vouchers.lapsed', { day }) : t('vouchers.until', { day });
}
