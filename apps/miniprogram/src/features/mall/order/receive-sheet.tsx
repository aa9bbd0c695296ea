import { Text, View } from '@tarojs/components';
import { describeError } from '@/lib/describe-error';
import { useI18n } from '@/lib/i18n/use-i18n';
import { Button } from '@/ui/button';
import { Notice } from '@/ui/notice';
import { Sheet } from '@/ui/sheet';
import { showToast } from '@/ui/toast-store';
import { problemWords } from '../parts/problem-words';
import './order-sheet.scss';
import { useReceive } from './use-receive';

interface ReceiveSheetProps {
  readonly memberId: string;
  readonly id: string;
  readonly onClose: () => void;
}

/** Asks before a parcel counts as received: afterwards there is nothing left to change. */
export function ReceiveSheet({ memberId, id, onClose }: ReceiveSheetProps) {
  const { t } = useI18n();
  const receive = useReceive(memberId);
  const refused = receive.data?.__typename === 'RedemptionProblem' ? receive.data : null;
  const words =
    receive.error !== null
      ? describeError(receive.error, t)
      : refused && problemWords('receive', refused.status, t);
  const submit = () =>
    receive.mutate(id, {
      onSuccess(answer) {
        if (answer.__typename !== 'Redemption') return;
        showToast(t('receive.done'));
        onClose();
      },
    });
  return (
    <Sheet isOpen title={t('receive.title')} onClose={onClose}>
      <View className="order-sheet">
        <Text className="text-secondary">{t('receive.text')}</Text>
        {words && (
          <Notice tone="error" icon="alert">
            {t('mall.refused', { ...words })}
          </Notice>
        )}
        <Button
          onPress={submit}
          isRunning={receive.isPending}
          runningLabel={t('receive.running')}
          disabled={refused !== null}
        >
          {t('receive.confirm')}
        </Button>
        <Button variant="secondary" onPress={onClose}>
          {t('receive.notYet')}
        </Button>
      </View>
    </Sheet>
  );
}
