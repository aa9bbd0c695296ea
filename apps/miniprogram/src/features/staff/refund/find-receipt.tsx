import { Text, View } from '@tarojs/components';
import { useState } from 'react';
import { formatDayAndClock } from '@/lib/format/date';
import { formatFen } from '@/lib/format/number';
import { useI18n } from '@/lib/i18n/use-i18n';
import { Button } from '@/ui/button';
import { Card } from '@/ui/card';
import { EmptyState } from '@/ui/empty-state';
import { Heading } from '@/ui/heading';
import { ListRow } from '@/ui/list-row';
import { TextField } from '@/ui/text-field';
import { isReceiptNumber } from '../till/receipt-number';
import type { SaleReceipt } from '../till/sale-receipt';
import './refund.scss';

interface FindReceiptProps {
  /** Rung up on this device for this store, newest first. */
  readonly recent: readonly SaleReceipt[];
  readonly onFound: (receiptNumber: string) => void;
}

const LONGEST = 64;

/** Names the receipt: typed, scanned, or picked from those of this device. */
export function FindReceipt({ recent, onFound }: FindReceiptProps) {
  const { t, language } = useI18n();
  const [text, setText] = useState('');
  const number = text.trim();
  const submit = () => {
    if (isReceiptNumber(number)) onFound(number);
  };
  return (
    <>
      <Card>
        <View className="refund-form">
          <TextField
            label={t('staff.receiptNumber')}
            hint={t('staff.refund.find.hint')}
            value={text}
            maxLength={LONGEST}
            onChange={setText}
            onSubmit={submit}
          />
          <Button disabled={!isReceiptNumber(number)} onPress={submit}>
            {t('staff.refund.find.submit')}
          </Button>
        </View>
      </Card>
      <Heading level={2} className="refund-heading text-title">
        {t('staff.refund.recent')}
      </Heading>
      <Card padding="flush">
        {recent.length === 0 ? (
          <EmptyState icon="receipt" title={t('staff.refund.recent.none')} />
        ) : (
          recent.map((receipt) => (
            <ListRow
              key={receipt.receiptNumber}
              icon="receipt"
              title={receipt.receiptNumber}
              text={`${receipt.memberName} · ${formatDayAndClock(receipt.at, language)}`}
              note={refundedNote(receipt)}
              end={<Text className="text-strong text-numbers">{formatFen(receipt.grossFen)}</Text>}
              onPress={() => onFound(receipt.receiptNumber)}
            />
          ))
        )}
      </Card>
    </>
  );

  function refundedNote({ refundedFen, grossFen }: SaleReceipt): string | undefined {
    if (refundedFen === 0) return undefined;
    if (refundedFen >= grossFen) return t('staff.refund.recent.done');
    return t('staff.refund.recent.part', { amount: formatFen(refundedFen) });
  }
}
