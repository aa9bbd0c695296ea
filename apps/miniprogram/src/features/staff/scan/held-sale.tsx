import { formatFen } from '@/lib/format/number';
import { useI18n } from '@/lib/i18n/use-i18n';
import { ProblemCard } from '../parts/problem-card';
import { sumFen } from '../sale/sale-line';
import { tillStore } from '../till/stores';
import type { TillState } from '../till/till-state';

/** The lines that wait for a member: their session ran out before the sale was booked. */
export function HeldSale({ till }: { readonly till: TillState }) {
  const { t } = useI18n();
  if (till.lines.length === 0) return null;
  const amount = formatFen(sumFen(till.lines));
  return (
    <ProblemCard
      tone="warning"
      icon="bag"
      title={t('staff.session.over.title')}
      text={t('staff.scan.heldSale', { lines: till.lines.length, amount })}
      actions={[{ label: t('staff.scan.heldSale.drop'), onPress: () => tillStore.clear() }]}
    />
  );
}
