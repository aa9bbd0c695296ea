import { Text, View } from '@tarojs/components';
import { describeError } from '@/lib/describe-error';
import { formatFen, formatNumber } from '@/lib/format/number';
import { useI18n } from '@/lib/i18n/use-i18n';
import { Button } from '@/ui/button';
import { FactRow } from '@/ui/fact-row';
import { Notice } from '@/ui/notice';
import { Sheet } from '@/ui/sheet';
import { showToast } from '@/ui/toast-store';
import { problemWords } from '../parts/problem-words';
import type { Order } from '../parts/use-order';
import './order-sheet.scss';
import { useCancel } from './use-cancel';

interface CancelSheetProps {
  readonly memberId: string;
  readonly id: string;
  readonly cancellation: NonNullable<Order['cancellation']>;
  readonly onClose: () => void;
}

/** Asks before cancelling, and says what comes back and what would lapse. */
export function CancelSheet({ memberId, id, cancellation, onClose }: CancelSheetProps) {
  const { t } = useI18n();
  const cancel = useCancel(memberId);
  const { pointsReturned, pointsLapsing, fenRefunded } = cancellation;
  const refused = cancel.data?.__typename === 'RedemptionProblem' ? cancel.data : null;
  const words =
    cancel.error !== null
      ? describeError(cancel.error, t)
      : refused && problemWords('cancel', refused.status, t);
  const submit = () =>
    cancel.mutate(id, {
      onSuccess(answer) {
        if (answer.__typename !== 'Redemption') return;
        showToast(t('cancel.done'));
        onClose();
      },
    });
  return (
    <Sheet isOpen title={t('cancel.title')} onClose={onClose}>
      <View className="order-sheet">
        <View>
          <FactRow name={t('cancel.points')}>{formatNumber(pointsReturned)}</FactRow>
          {fenRefunded > 0 && <FactRow name={t('cancel.cash')}>{formatFen(fenRefunded)}</FactRow>}
        </View>
        {pointsLapsing > 0 ? (
          <Notice tone="warning" icon="alert">
            {t('cancel.lapsing', { points: pointsLapsing })}
          </Notice>
        ) : (
          <Text className="text-secondary">{t('cancel.dates')}</Text>
        )}
        {words && (
          <Notice tone="error" icon="alert">
            {t('mall.refused', { ...words })}
          </Notice>
        )}
        <Button
          variant="danger"
          onPress={submit}
          isRunning={cancel.isPending}
          runningLabel={t('cancel.running')}
          disabled={refused !== null}
        >
          {t('cancel.confirm')}
        </Button>
        <Button variant="secondary" onPress={onClose}>
          {t('cancel.keep')}
        </Button>
      </View>
    </Sheet>
  );
}
