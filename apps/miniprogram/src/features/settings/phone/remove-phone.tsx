import { Text, View } from '@tarojs/components';
import { useI18n } from '@/lib/i18n/use-i18n';
import { Button } from '@/ui/button';
import { Notice } from '@/ui/notice';
import { Sheet } from '@/ui/sheet';
import { showToast } from '@/ui/toast-store';
import { phoneProblemWords } from './phone-problem-words';
import './phone-sheet.scss';
import { useRemovePhone } from './use-remove-phone';

/** Asks before the number is forgotten. */
export function RemovePhone({ onClose }: { readonly onClose: () => void }) {
  const { t } = useI18n();
  const remove = useRemovePhone();
  const problem = phoneProblemWords(remove.error, t);
  const confirm = () =>
    remove.mutate(undefined, {
      onSuccess() {
        showToast(t('phone.removed'));
        onClose();
      },
    });
  return (
    <Sheet isOpen title={t('phone.remove')} onClose={onClose}>
      <View className="phone-sheet">
        <Text>{t('phone.remove.sure')}</Text>
        {problem !== null && (
          <Notice tone="error" icon="alert">
            {problem}
          </Notice>
        )}
        <Button
          variant="danger"
          onPress={confirm}
          isRunning={remove.isPending}
          runningLabel={t('phone.removing')}
        >
          {t('phone.remove.confirm')}
        </Button>
        <Button variant="secondary" onPress={onClose}>
          {t('common.cancel')}
        </Button>
      </View>
    </Sheet>
  );
}
