import { useState } from 'react';
import { useI18n } from '@/lib/i18n/use-i18n';
import { Sheet } from '@/ui/sheet';
import { EntryFacts } from './entry-facts';
import { ReceiptEntries } from './receipt-entries';
import type { StatementEntry } from './use-statement';

interface EntrySheetProps {
  readonly entry: StatementEntry;
  /** Shows another line in its place. */
  readonly onOpen: (entry: StatementEntry) => void;
  readonly onClose: () => void;
}

/** One line of the statement in full, or all lines of the receipt that it belongs to. */
export function EntrySheet({ entry, onOpen, onClose }: EntrySheetProps) {
  const { t } = useI18n();
  const [isReceipt, setReceipt] = useState(false);
  const { receiptNumber, store } = entry;
  const receipt = receiptNumber && store ? { receiptNumber, storeId: store.id } : null;
  if (isReceipt && receipt !== null) {
    return (
      <Sheet
        isOpen
        title={t('points.receipt.title', { number: receipt.receiptNumber })}
        onClose={onClose}
      >
        <ReceiptEntries
          receipt={receipt}
          onOpen={(other) => {
            setReceipt(false);
            onOpen(other);
          }}
        />
      </Sheet>
    );
  }
  return (
    <Sheet isOpen title={entry.title} onClose={onClose}>
      <EntryFacts entry={entry} onReceipt={receipt === null ? undefined : () => setReceipt(true)} />
    </Sheet>
  );
}
