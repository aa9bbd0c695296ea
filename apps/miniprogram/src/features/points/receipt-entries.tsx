import { View } from '@tarojs/components';
import { QueryView } from '@/ui/query-view';
import { Skeleton } from '@/ui/skeleton';
import { EntryRow } from './entry-row';
import './receipt-entries.scss';
import { type Receipt, useReceiptEntries } from './use-receipt-entries';
import type { StatementEntry } from './use-statement';

interface ReceiptEntriesProps {
  readonly receipt: Receipt;
  readonly onOpen: (entry: StatementEntry) => void;
}

/** What a purchase brought and cost, and what its refunds took back and returned. */
export function ReceiptEntries({ receipt, onOpen }: ReceiptEntriesProps) {
  const lines = useReceiptEntries(receipt);
  return (
    <View className="receipt-entries">
      <QueryView query={lines} skeleton={<Skeleton shape="row-card" />}>
        {({ me }) =>
          me.points.receiptEntries.map((entry) => (
            <EntryRow key={entry.id} entry={entry} onPress={() => onOpen(entry)} />
          ))
        }
      </QueryView>
    </View>
  );
}
