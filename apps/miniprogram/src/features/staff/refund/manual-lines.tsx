import { Text, View } from '@tarojs/components';
import { useState } from 'react';
import { formatFen } from '@/lib/format/number';
import { useI18n } from '@/lib/i18n/use-i18n';
import { Button } from '@/ui/button';
import { Card } from '@/ui/card';
import { Icon } from '@/ui/icon';
import { Pressable } from '@/ui/pressable';
import { TextField } from '@/ui/text-field';
import type { RefundPart } from './pending-refund';
import './refund.scss';
import { amountTyped, fenTyped, partOf } from './refund-parts';

interface ManualLinesProps {
  readonly parts: readonly RefundPart[];
  readonly onSet: (lineId: string, amountFen: number) => void;
}

const LONGEST_LINE_ID = 64;

/** Lines of a receipt that this device does not know: the clerk reads them off the paper. */
export function ManualLines({ parts, onSet }: ManualLinesProps) {
  const { t } = useI18n();
  const [lineId, setLineId] = useState('');
  const [amount, setAmount] = useState('');
  const id = lineId.trim();
  const isTwice = id !== '' && partOf(parts, id) > 0;
  const canAdd = id !== '' && !isTwice && fenTyped(amount) > 0;
  const add = () => {
    if (!canAdd) return;
    onSet(id, fenTyped(amount));
    setLineId('');
    setAmount('');
  };
  return (
    <Card>
      <View className="refund-form">
        {parts.map((part) => (
          <View key={part.lineId} className="refund-part">
            <Text className="refund-part__name">
              {t('staff.refund.line', { number: part.lineId, category: t('staff.category.other') })}
            </Text>
            <Text className="text-strong text-numbers">{formatFen(part.amountFen)}</Text>
            <Pressable
              className="refund-part__remove"
              label={t('staff.refund.manual.remove', { number: part.lineId })}
              onPress={() => onSet(part.lineId, 0)}
            >
              <Icon name="close" size="small" />
            </Pressable>
          </View>
        ))}
        <View className="refund-manual">
          <View className="refund-manual__field">
            <TextField
              label={t('staff.refund.manual.line')}
              value={lineId}
              maxLength={LONGEST_LINE_ID}
              error={isTwice ? t('staff.refund.manual.twice') : undefined}
              onChange={setLineId}
            />
          </View>
          <View className="refund-manual__field">
            <TextField
              label={t('staff.sale.amount')}
              kind="decimal"
              value={amount}
              onChange={(text) => setAmount(amountTyped(text))}
              onSubmit={add}
            />
          </View>
        </View>
        <Button variant="secondary" icon="plus" disabled={!canAdd} onPress={add}>
          {t('staff.refund.manual.add')}
        </Button>
      </View>
    </Card>
  );
}
