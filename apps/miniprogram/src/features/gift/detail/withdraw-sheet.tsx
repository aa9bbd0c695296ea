import { Text, View } from '@tarojs/components';
import { describeError } from '@/lib/describe-error';
import { useI18n } from '@/lib/i18n/use-i18n';
import { Button } from '@/ui/button';
import { Notice } from '@/ui/notice';
import { Sheet } from '@/ui/sheet';
import { showToast } from '@/ui/toast-store';
import { goneWords } from '../parts/gone-words';
import type { Gift } from '../parts/use-gift';
import { useWithdraw } from './use-withdraw';
import './withdraw-sheet.scss';

interface WithdrawSheetProps {
  readonly memberId: string;
  readonly gift: Gift;
  readonly onClose: () => void;
}

/** Asks before a gift is taken back, and says what that does. */
export function WithdrawSheet({ memberId, gift, onClose }: WithdrawSheetProps) {
  const { t } = useI18n();
  const withdraw = useWithdraw(memberId);
  const refused = withdraw.data?.__typename === 'GiftUnavailable' ? withdraw.data : null;
  const words =
    withdraw.error !== null
      ? describeError(withdraw.error, t)
      : refused && goneWords('keep', refused.reason, t);
  const submit = () =>
    withdraw.mutate(gift.id, {
      onSuccess(answer) {
        if (answer.__typename !== 'Gift') return;
        showToast(t('gift.withdraw.done'));
        onClose();
      },
    });
  return (
    <Sheet isOpen title={t('gift.withdraw.title')} onClose={onClose}>
      <View className="withdraw-sheet">
        <Text className="text-secondary">
          {t('gift.withdraw.text', { points: gift.sentPoints })}
        </Text>
        {words && (
          <Notice tone="error" icon="alert">
            {t('gift.refused', { ...words })}
          </Notice>
        )}
        <Button
          variant="danger"
          onPress={submit}
          isRunning={withdraw.isPending}
          runningLabel={t('gift.withdraw.running')}
          disabled={refused !== null}
        >
          {t('gift.withdraw.confirm')}
        </Button>
        <Button variant="secondary" onPress={onClose}>
          {t('gift.withdraw.keep')}
        </Button>
      </View>
    </Sheet>
  );
}
