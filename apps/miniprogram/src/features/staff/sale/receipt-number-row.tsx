import { View } from '@tarojs/components';
import { useState } from 'react';
import { useI18n } from '@/lib/i18n/use-i18n';
import { Button } from '@/ui/button';
import { Card } from '@/ui/card';
import { ListRow } from '@/ui/list-row';
import { Sheet } from '@/ui/sheet';
import { TextField } from '@/ui/text-field';
import { suggestedReceiptNumber } from '../till/device';
import { isReceiptNumber } from '../till/receipt-number';
import { tillStore } from '../till/stores';
import './receipt-number-row.scss';

interface ReceiptNumberRowProps {
  /** What the clerk typed; null while the suggestion stands. */
  readonly typed: string | null;
  readonly isLocked: boolean;
}

const LONGEST = 64;

/** The receipt's number: suggested, or as on the printed receipt. */
export function ReceiptNumberRow({ typed, isLocked }: ReceiptNumberRowProps) {
  const { t } = useI18n();
  const [isOpen, setOpen] = useState(false);
  const suggested = suggestedReceiptNumber();
  const number = typed ?? suggested;
  const take = (receiptNumber: string | null) => {
    tillStore.change((state) => ({ ...state, receiptNumber }));
    setOpen(false);
  };
  return (
    <Card padding="flush">
      <ListRow
        icon="receipt"
        title={number}
        text={`${t('staff.receiptNumber')} · ${
          number === suggested ? t('staff.receiptNumber.suggested') : t('staff.receiptNumber.typed')
        }`}
        onPress={isLocked ? undefined : () => setOpen(true)}
      />
      <Sheet isOpen={isOpen} title={t('staff.receiptNumber')} onClose={() => setOpen(false)}>
        <NumberForm start={number} onTake={take} />
      </Sheet>
    </Card>
  );
}

interface NumberFormProps {
  readonly start: string;
  readonly onTake: (receiptNumber: string | null) => void;
}

function NumberForm({ start, onTake }: NumberFormProps) {
  const { t } = useI18n();
  const [text, setText] = useState(start);
  const number = text.trim();
  const save = () => {
    if (isReceiptNumber(number)) onTake(number === suggestedReceiptNumber() ? null : number);
  };
  return (
    <View className="receipt-number-form">
      <TextField
        label={t('staff.receiptNumber')}
        hint={t('staff.receiptNumber.hint')}
        value={text}
        maxLength={LONGEST}
        hasFocus
        onChange={setText}
        onSubmit={save}
      />
      <Button disabled={!isReceiptNumber(number)} onPress={save}>
        {t('common.save')}
      </Button>
      <Button variant="secondary" onPress={() => onTake(null)}>
        {t('staff.receiptNumber.suggest')}
      </Button>
    </View>
  );
}
