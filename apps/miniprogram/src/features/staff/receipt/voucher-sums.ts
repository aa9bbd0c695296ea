import { formatFen } from '@/lib/format/number';
import type { Translate } from '@/lib/i18n/translate';
import type { SumRow } from '../parts/sums';
import type { TakenVoucher } from '../till/sale-receipt';

/** What vouchers take off, as lines of a bill; those of one kind are one line. */
export function voucherSums(vouchers: readonly TakenVoucher[], t: Translate): readonly SumRow[] {
  const titles = [...new Set(vouchers.map(({ title }) => title))];
  return titles.map((title) => {
    const same = vouchers.filter((voucher) => voucher.title === title);
    const takenFen = same.reduce((sum, voucher) => sum + voucher.takenFen, 0);
    const label =
      same.length === 1
        ? t('staff.vouchers.one', { title })
        : t('staff.vouchers.several', { title, count: same.length });
    return { label, value: formatFen(-takenFen) };
  });
}
