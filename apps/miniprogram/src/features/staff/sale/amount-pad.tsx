import { Text, View } from '@tarojs/components';
import { useI18n } from '@/lib/i18n/use-i18n';
import { classNames } from '@/ui/class-names';
import { Icon } from '@/ui/icon';
import { Pressable } from '@/ui/pressable';
import { type AmountKind, amountOf, type PadKey, shownText, textOf } from './amount-text';
import './amount-pad.scss';
import { useTypedAmount } from './use-typed-amount';

interface AmountPadProps {
  readonly text: string;
  readonly kind: AmountKind;
  readonly onChange: (text: string) => void;
  readonly doneLabel: string;
  /** Called with an amount above 0, or with 0 too when `allowsNone`. */
  readonly onDone: (amount: number) => void;
  readonly allowsNone?: boolean | undefined;
  /** Whole amounts that one press puts in. */
  readonly quick?: readonly number[] | undefined;
}

const DIGITS: readonly PadKey[] = ['1', '2', '3', '4', '5', '6', '7', '8', '9'];

/** Keys for one thumb; a real keyboard works as well. */
export function AmountPad(props: AmountPadProps) {
  const { text, kind, onChange, doneLabel, onDone, allowsNone, quick = [] } = props;
  const { t } = useI18n();
  const isReady = allowsNone === true || amountOf(text, kind) > 0;
  const { press, put, finish } = useTypedAmount({
    text,
    kind,
    onChange,
    onDone: (typed) => {
      const amount = amountOf(typed, kind);
      if (allowsNone === true || amount > 0) onDone(amount);
    },
  });
  return (
    <View className="amount-pad" ariaRole="group" ariaLabel={t('staff.pad.label')}>
      {quick.length > 0 && (
        <View className="amount-pad__quick" ariaRole="group" ariaLabel={t('staff.pad.quick')}>
          {quick.map((amount) => (
            <Pressable
              key={amount}
              className="amount-pad__amount"
              onPress={() => put(textOf(amount, kind))}
            >
              <Text>{`¥${shownText(textOf(amount, kind))}`}</Text>
            </Pressable>
          ))}
        </View>
      )}
      <View className="amount-pad__digits">
        {DIGITS.map((digit) => (
          <Key key={digit} name={digit} onPress={press} />
        ))}
        {kind.decimals > 0 ? (
          <Key name="." label={t('staff.pad.point')} onPress={press} />
        ) : (
          <View className="amount-pad__gap" />
        )}
        <Key name="0" onPress={press} />
        <Key name="00" onPress={press} />
      </View>
      <View className="amount-pad__side">
        <Pressable
          className="amount-pad__key amount-pad__key--back"
          label={t('staff.pad.back')}
          disabled={text === ''}
          onPress={() => press('back')}
        >
          <Icon name="backspace" />
        </Pressable>
        <Pressable
          className={classNames('amount-pad__done', !isReady && 'amount-pad__done--off')}
          disabled={!isReady}
          onPress={finish}
        >
          <Text>{doneLabel}</Text>
        </Pressable>
      </View>
    </View>
  );
}

interface KeyProps {
  readonly name: PadKey;
  readonly label?: string | undefined;
  readonly onPress: (key: PadKey) => void;
}

function Key({ name, label, onPress }: KeyProps) {
  return (
    <Pressable className="amount-pad__key" label={label} onPress={() => onPress(name)}>
      <Text>{name}</Text>
    </Pressable>
  );
}
