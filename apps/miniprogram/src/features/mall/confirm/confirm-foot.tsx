import { Text, View } from '@tarojs/components';
import { formatFen } from '@/lib/format/number';
import { useI18n } from '@/lib/i18n/use-i18n';
import { Button } from '@/ui/button';
import { Price } from '@/ui/price';
import './confirm-foot.scss';
import type { Choice } from './use-choice';
import type { UnitPrice } from './wanted-of';

interface ConfirmFootProps {
  readonly choice: Choice;
  readonly price: UnitPrice;
  readonly step: 'choosing' | 'redeeming' | 'paying';
  readonly onSubmit: () => void;
}

/** The sum and the one button. */
export function ConfirmFoot({ choice, price, step, onSubmit }: ConfirmFootProps) {
  const { t } = useI18n();
  const fen = price.fen * choice.quantity;
  return (
    <View className="confirm-foot">
      <View className="confirm-foot__sum">
        <Text>{t('confirm.sum')}</Text>
        <Price points={price.points * choice.quantity} fen={fen} />
      </View>
      <View className="confirm-foot__button">
        <Button
          onPress={onSubmit}
          isRunning={step !== 'choosing'}
          runningLabel={t(step === 'paying' ? 'confirm.paying' : 'confirm.redeeming')}
        >
          {fen > 0 ? t('confirm.redeemAndPay', { yuan: formatFen(fen) }) : t('confirm.redeem')}
        </Button>
      </View>
    </View>
  );
}
