import { Text, View } from '@tarojs/components';
import { useI18n } from '@/lib/i18n/use-i18n';
import { classNames } from '@/ui/class-names';
import { shownText } from './amount-text';
import './amount-shown.scss';

interface AmountShownProps {
  readonly text: string;
  readonly isMoney: boolean;
}

/** Above this many signs the number is set smaller, so that a million still fits a narrow phone. */
const BIG_SIGNS = 7;

/** The number that the pad is typing, big. */
export function AmountShown({ text, isMoney }: AmountShownProps) {
  const { t } = useI18n();
  const shown = shownText(text);
  return (
    <View
      className={classNames('amount-shown', shown.length > BIG_SIGNS && 'amount-shown--long')}
      ariaLive="polite"
    >
      <View className="only-for-readers">
        <Text>{t('staff.sale.amount.value', { amount: isMoney ? `¥${shown}` : shown })}</Text>
      </View>
      {isMoney && (
        <Text className="amount-shown__sign" ariaHidden>
          ¥
        </Text>
      )}
      <Text
        className={classNames(
          'amount-shown__number text-numbers',
          text === '' && 'amount-shown__none',
        )}
        ariaHidden
      >
        {shown}
      </Text>
    </View>
  );
}
