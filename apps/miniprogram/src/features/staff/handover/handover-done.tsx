import { Text, View } from '@tarojs/components';
import { useI18n } from '@/lib/i18n/use-i18n';
import { goBack } from '@/lib/navigate';
import { Button } from '@/ui/button';
import { Card } from '@/ui/card';
import { Icon } from '@/ui/icon';
import { Picture } from '@/ui/picture';
import { StaffFrame } from '../parts/staff-frame';
import { Sums } from '../parts/sums';
import './handover.scss';
import type { HandedOver } from './use-handover';

interface HandoverDoneProps {
  readonly redemption: HandedOver;
  readonly onNext: () => void;
}

/** What to give to the customer now. */
export function HandoverDone({ redemption, onNext }: HandoverDoneProps) {
  const { t } = useI18n();
  const { rewardTitle, rewardImageUrl, quantity, number } = redemption;
  return (
    <StaffFrame
      foot={
        <>
          <Button onPress={onNext}>{t('staff.handover.next')}</Button>
          <Button variant="secondary" onPress={goBack}>
            {t('staff.refund.done.till')}
          </Button>
        </>
      }
    >
      <Card>
        <View className="handover-done" ariaRole="status">
          <View className="handover-done__mark">
            <Icon name="check" size="large" />
          </View>
          <Text className="text-strong">{t('staff.handover.done')}</Text>
          <View className="handover-done__picture">
            <Picture url={rewardImageUrl} />
          </View>
          <Text className="handover-done__title">{rewardTitle}</Text>
          <Text className="handover-done__quantity text-numbers">
            {t('staff.handover.quantity', { count: quantity })}
          </Text>
        </View>
        <Sums rows={[{ label: t('staff.handover.number'), value: number }]} />
      </Card>
    </StaffFrame>
  );
}
