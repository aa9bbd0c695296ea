import { Text, View } from '@tarojs/components';
import { useI18n } from '@/lib/i18n/use-i18n';
import { Button } from '@/ui/button';
import { Sheet } from '@/ui/sheet';
import type { Shift } from '../till/shift';
import { useStoredValue } from '../till/stored-value';
import { pendingRefund, tillStore } from '../till/stores';
import { ProblemCard } from './problem-card';
import { shiftRows } from './shift-rows';
import './shift-sheet.scss';
import { Sums } from './sums';
import { useSignOut } from './use-sign-out';

interface ShiftSheetProps {
  readonly shift: Shift;
  /** Now, epoch ms. */
  readonly instant: number;
  readonly isOpen: boolean;
  readonly onClose: () => void;
}

/** The end of a shift: what it came to, and the way out. */
export function ShiftSheet({ shift, instant, isOpen, onClose }: ShiftSheetProps) {
  const { t } = useI18n();
  const signOut = useSignOut();
  return (
    <Sheet isOpen={isOpen} title={t('staff.shift.title')} onClose={onClose}>
      <View className="shift-sheet">
        <Sums rows={shiftRows(shift, instant, t)} />
        <Text className="text-secondary">{t('staff.shift.here')}</Text>
        <Unfinished />
        <Button
          icon="sign-out"
          isRunning={signOut.isPending}
          runningLabel={t('staff.signOut.running')}
          onPress={() => signOut.mutate()}
        >
          {t('staff.signOut')}
        </Button>
        <Button variant="secondary" onPress={onClose}>
          {t('staff.shift.stay')}
        </Button>
      </View>
    </Sheet>
  );
}

/** What is still in hand: an unanswered booking is kept for the next sign-in, lines are not. */
function Unfinished() {
  const { t } = useI18n();
  const till = useStoredValue(tillStore);
  const refund = useStoredValue(pendingRefund);
  if (till.pending !== null || refund !== null) {
    return (
      <ProblemCard
        tone="warning"
        icon="offline"
        title={t('staff.shift.unanswered.title')}
        text={t('staff.shift.unanswered.advice')}
      />
    );
  }
  if (till.lines.length === 0) return null;
  return (
    <ProblemCard
      tone="warning"
      icon="bag"
      title={t('staff.shift.unfinished.title', { lines: till.lines.length })}
      text={t('staff.shift.unfinished.advice')}
    />
  );
}
