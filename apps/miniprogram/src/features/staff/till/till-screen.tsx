import { useState } from 'react';
import { useI18n } from '@/lib/i18n/use-i18n';
import { now } from '@/platform/clock';
import { Page } from '@/ui/page';
import { showToast } from '@/ui/toast-store';
import { ReceiptView } from '../receipt/receipt-view';
import { SaleView } from '../sale/sale-view';
import { ScanView } from '../scan/scan-view';
import { useScanCard } from '../scan/use-scan-card';
import { useWedge } from '../scan/use-wedge';
import { useStoredValue } from './stored-value';
import { tillStore } from './stores';
import { signalTill } from './till-signal';
import { EMPTY_TILL, withoutSession } from './till-state';

/** The till: scan, sale, receipt, and from the start. */
export function TillScreen() {
  const { t } = useI18n();
  const till = useStoredValue(tillStore);
  const scanning = useScanCard();
  const [heard, setHeard] = useState(0);
  const { session, receipt } = till;
  const isSelling = receipt === null && session !== null;
  useWedge((code) => {
    const isBusy = isSelling && (session.deadline > now() || till.pending !== null);
    if (isBusy) {
      showToast(t('staff.scan.busy'), 'failed');
      signalTill('refused');
      return;
    }
    // A receipt is put away by the next card; lines of a session that is over wait for it.
    tillStore.change((state) => (state.receipt === null ? withoutSession(state) : EMPTY_TILL));
    setHeard((count) => count + 1);
    scanning.scan(code);
  }, !isSelling);
  return <Page title={t('staff.title')}>{view()}</Page>;

  function view() {
    if (receipt !== null) return <ReceiptView receipt={receipt} session={session} />;
    if (session !== null) return <SaleView till={till} session={session} />;
    return <ScanView till={till} scanning={scanning} heard={heard} />;
  }
}
