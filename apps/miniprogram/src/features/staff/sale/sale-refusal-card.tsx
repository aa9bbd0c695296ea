import { useI18n } from '@/lib/i18n/use-i18n';
import { type ProblemAction, ProblemCard } from '../parts/problem-card';
import { retireReceiptNumber, suggestedReceiptNumber } from '../till/device';
import { receiptOf } from '../till/sale-receipt';
import { tillStore } from '../till/stores';
import { withoutSession, withoutVoucher, withReceipt } from '../till/till-state';
import { pointsInstead, refusalWords, type SaleRefusal } from './sale-refusal';

interface SaleRefusalCardProps {
  readonly refusal: SaleRefusal;
  /** The clerk has chosen what to do about it. */
  readonly onSettled: () => void;
}

/** Why the sale is refused, and the buttons that put it right. */
export function SaleRefusalCard({ refusal, onSettled }: SaleRefusalCardProps) {
  const { t, language } = useI18n();
  const words = refusalWords(refusal, t, language);
  const actions = choices().map(({ label, onPress }) => ({
    label,
    onPress() {
      onPress();
      onSettled();
    },
  }));
  return <ProblemCard title={words.title} text={words.advice} actions={actions} />;

  function choices(): readonly ProblemAction[] {
    const points = pointsInstead(refusal);
    if (points !== null) {
      const label =
        points === 0 ? t('staff.refused.useNone') : t('staff.refused.useThis', { points });
      const choose = () => tillStore.change((state) => ({ ...state, pointsToSpend: points }));
      return [{ label, onPress: choose }];
    }
    if (refusal.__typename === 'TillSessionExpired') {
      const scanAgain = () => tillStore.change(withoutSession);
      return [{ label: t('staff.session.scanAgain'), onPress: scanAgain }];
    }
    if (refusal.__typename === 'VoucherProblem') {
      const takeOut = () => tillStore.change((state) => withoutVoucher(state, refusal.code));
      return [{ label: t('staff.vouchers.takeOut'), onPress: takeOut }];
    }
    if (refusal.__typename !== 'ReceiptAlreadyRecorded') return [];
    const { sale } = refusal;
    return [
      {
        label: t('staff.refused.receipt.show'),
        onPress: () => tillStore.change((state) => withReceipt(state, receiptOf(sale, []))),
      },
      { label: t('staff.refused.receipt.next'), onPress: () => takeNextNumber(sale.receiptNumber) },
    ];
  }
}

function takeNextNumber(taken: string): void {
  if (taken === suggestedReceiptNumber()) retireReceiptNumber();
  tillStore.change((state) => ({ ...state, receiptNumber: null }));
}
