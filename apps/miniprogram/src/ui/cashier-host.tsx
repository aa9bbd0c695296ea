import { lazy, Suspense, useSyncExternalStore } from 'react';
import { currentVisit, onCashier } from '@/lib/cashier/cashier-desk';
import { usePageVisible } from '@/lib/use-page-visible';

/** Comes when somebody pays, which in a browser happens in development only. */
const CashierSheet = lazy(() => import('./cashier-sheet'));

/** Opens the stand-in's cashier over whatever page asks for money. Each page carries one. */
export function CashierHost() {
  const isVisible = usePageVisible();
  const visit = useSyncExternalStore(onCashier, currentVisit);
  return visit === null || !isVisible ? null : (
    <Suspense fallback={null}>
      <CashierSheet key={visit.parameters.nonceStr} visit={visit} />
    </Suspense>
  );
}
