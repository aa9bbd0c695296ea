import { useQuery } from '@tanstack/react-query';
import { ReceiptEntriesDocument } from '@/generated/graphql';
import { api } from '@/lib/api';
import { useI18n } from '@/lib/i18n/use-i18n';

export interface Receipt {
  readonly storeId: string;
  readonly receiptNumber: string;
}

/** All lines of one receipt, newest first. */
export function useReceiptEntries(receipt: Receipt) {
  const { language } = useI18n();
  return useQuery({
    queryKey: ['member', 'ReceiptEntries', receipt, language],
    queryFn: ({ signal }) =>
      api.request({ as: 'member', document: ReceiptEntriesDocument, variables: receipt, signal }),
  });
}
