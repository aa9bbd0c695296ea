import { Text, View } from '@tarojs/components';
import { useState } from 'react';
import { formatFen } from '@/lib/format/number';
import { useI18n } from '@/lib/i18n/use-i18n';
import { Button } from '@/ui/button';
import { Card } from '@/ui/card';
import { ListRow } from '@/ui/list-row';
import { Sheet } from '@/ui/sheet';
import { AmountPad } from '../sale/amount-pad';
import { AmountShown } from '../sale/amount-shown';
import { categoryName } from '../sale/category-name';
import type { ReceiptLine } from '../till/sale-receipt';
import type { RefundPart } from './pending-refund';
import './refund.scss';
import { partOf } from './refund-parts';

interface KnownLinesProps {
  readonly lines: readonly ReceiptLine[];
  readonly parts: readonly RefundPart[];
  readonly onSet: (lineId: string, amountFen: number) => void;
}

const leftOf = (line: ReceiptLine) => line.amountFen - line.refundedFen;

/** The lines of a receipt of this device; each takes an amount up to what is left of it. */
export function KnownLines({ lines, parts, onSet }: KnownLinesProps) {
  const { t } = useI18n();
  const [edited, setEdited] = useState<ReceiptLine | null>(null);
  const set = (lineId: string, amountFen: number) => {
    onSet(lineId, amountFen);
    setEdited(null);
  };
  return (
    <Card padding="flush">
      {lines.map((line) => {
        const left = leftOf(line);
        const chosen = formatFen(partOf(parts, line.lineId));
        return (
          <ListRow
            key={line.lineId}
            title={t('staff.refund.line', {
              number: line.lineId,
              category: categoryName(line.category, t),
            })}
            text={
              left === 0
                ? t('staff.refund.line.done')
                : t('staff.refund.line.left', { amount: formatFen(left) })
            }
            end={<Text className="text-strong text-numbers">{chosen}</Text>}
            onPress={left === 0 ? undefined : () => setEdited(line)}
          />
        );
      })}
      <Sheet
        isOpen={edited !== null}
        title={t('staff.refund.line.amount', { number: edited?.lineId ?? '' })}
        onClose={() => setEdited(null)}
      >
        {edited !== null && (
          <PartPad max={leftOf(edited)} onDone={(amountFen) => set(edited.lineId, amountFen)} />
        )}
      </Sheet>
    </Card>
  );
}

interface PartPadProps {
  /** What is left of the line, fen. */
  readonly max: number;
  readonly onDone: (amountFen: number) => void;
}

function PartPad({ max, onDone }: PartPadProps) {
  const { t } = useI18n();
  const [text, setText] = useState('');
  const kind = { decimals: 2, max } as const;
  return (
    <View className="refund-form">
      <View className="refund-amount">
        <Text className="text-secondary">
          {t('staff.refund.line.left', { amount: formatFen(max) })}
        </Text>
        <AmountShown text={text} isMoney />
      </View>
      <Button variant="secondary" onPress={() => onDone(max)}>
        {`${t('staff.refund.line.whole')} ${formatFen(max)}`}
      </Button>
      <AmountPad
        text={text}
        kind={kind}
        onChange={setText}
        doneLabel={t('staff.refund.line.choose')}
        onDone={onDone}
        allowsNone
      />
    </View>
  );
}
