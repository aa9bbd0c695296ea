import { isPickupCode } from '@huiji/shared-types';
import { useState } from 'react';
import { useI18n } from '@/lib/i18n/use-i18n';
import { Page } from '@/ui/page';
import { useTypedRun } from '../scan/use-typed-run';
import { FindPickup } from './find-pickup';
import { HandoverDone } from './handover-done';
import { useHandover } from './use-handover';

/** Hands rewards over at the counter: the member's pick-up code, what to give, from the start. */
export function HandoverScreen() {
  const { t } = useI18n();
  const handover = useHandover();
  const [heard, setHeard] = useState(0);
  useTypedRun((digits) => {
    if (!isPickupCode(digits)) return false;
    handover.settle();
    setHeard((count) => count + 1);
    handover.handOver(digits);
    return true;
  }, true);
  return (
    <Page title={t('staff.handover.title')}>
      {handover.result === null ? (
        <FindPickup key={heard} handover={handover} />
      ) : (
        <HandoverDone redemption={handover.result} onNext={handover.settle} />
      )}
    </Page>
  );
}
