import { Text, View } from '@tarojs/components';
import { useState } from 'react';
import { useI18n } from '@/lib/i18n/use-i18n';
import { Card } from '@/ui/card';
import { Chip } from '@/ui/chip';
import { Stepper } from '@/ui/stepper';
import { quickAmounts } from '../till/quick-amounts';
import { useStoredValue } from '../till/stored-value';
import { amountUses } from '../till/stores';
import { AmountPad } from './amount-pad';
import { AmountShown } from './amount-shown';
import { textOf, YUAN } from './amount-text';
import './line-editor.scss';
import { CATEGORIES, type Category, MOST_PIECES, type SaleLine } from './sale-line';

interface LineEditorProps {
  /** The line being changed; without it a new one is entered. */
  readonly line: SaleLine | null;
  readonly onDone: (line: Omit<SaleLine, 'id'>) => void;
}

/** One line: what kind of goods, how much money, how many pieces. */
export function LineEditor({ line, onDone }: LineEditorProps) {
  const { t } = useI18n();
  const [category, setCategory] = useState<Category>(line?.category ?? 'default');
  const [quantity, setQuantity] = useState(line?.quantity ?? 1);
  const [text, setText] = useState(textOf(line?.amountFen ?? 0, YUAN));
  const quick = quickAmounts(useStoredValue(amountUses));
  const finish = (amountFen: number) => onDone({ category, quantity, amountFen });
  return (
    <Card>
      <View className="line-editor">
        <View
          className="line-editor__categories"
          ariaRole="radiogroup"
          ariaLabel={t('staff.category')}
        >
          {CATEGORIES.map((name) => (
            <Chip key={name} isOn={name === category} onPress={() => setCategory(name)}>
              {t(`staff.category.${name}`)}
            </Chip>
          ))}
        </View>
        <View className="line-editor__row">
          <View className="line-editor__label">
            <Text>{t('staff.sale.amount')}</Text>
            <Text className="text-secondary">{t('staff.sale.amount.hint')}</Text>
          </View>
          <AmountShown text={text} isMoney />
        </View>
        <View className="line-editor__row">
          <Text>{t('staff.sale.quantity')}</Text>
          <Stepper
            label={t('staff.sale.quantity')}
            value={quantity}
            min={1}
            max={MOST_PIECES}
            onChange={setQuantity}
          />
        </View>
        <AmountPad
          text={text}
          kind={YUAN}
          onChange={setText}
          doneLabel={line === null ? t('staff.sale.add') : t('staff.sale.update')}
          onDone={finish}
          quick={quick}
        />
      </View>
    </Card>
  );
}
