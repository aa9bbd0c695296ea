import { useState } from 'react';
import { replaceWith } from '@/lib/navigate';
import { resultPath } from '../parts/mall-paths';
import { payNote } from '../parts/pay-note';
import { usePay } from '../parts/use-pay';
import type { RedeemRefusal } from './refusal-words';
import { useRedeem, type Wanted } from './use-redeem';
import type { UnitPrice } from './wanted-of';

interface ConfirmParts {
  readonly memberId: string;
  /** As the page read it. */
  readonly price: UnitPrice;
  readonly onRefused: () => void;
}

/** Redeems, has the cash part paid, and goes on to what came of it. */
export function useConfirm({ memberId, price, onRefused }: ConfirmParts) {
  const redeem = useRedeem(memberId);
  const pay = usePay();
  const [refusal, setRefusal] = useState<RedeemRefusal | null>(null);
  /** What was on the page when the button was pressed; the page itself follows the price. */
  const [seen, setSeen] = useState(price);
  /** What the member agreed to after it had changed. */
  const [agreed, setAgreed] = useState<UnitPrice | null>(null);
  return {
    refusal,
    seen,
    price: agreed ?? price,
    error: redeem.error,
    step: pay.isPending ? 'paying' : redeem.isPending ? 'redeeming' : 'choosing',
    forget() {
      setRefusal(null);
      redeem.reset();
    },
    agree(next: UnitPrice) {
      setAgreed(next);
      setRefusal(null);
    },
    submit(wanted: Wanted, at: UnitPrice) {
      if (redeem.isPending || pay.isPending) return;
      setRefusal(null);
      setSeen(at);
      redeem.mutate(wanted, {
        onSuccess(answer) {
          if (answer.__typename !== 'Redemption') {
            setRefusal(answer);
            onRefused();
            return;
          }
          if (answer.status !== 'AWAITING_PAYMENT') {
            replaceWith(resultPath(answer.id));
            return;
          }
          // Paid, given up or not reached: the page after this one goes on from there.
          pay.mutate(answer.id, {
            onSettled: (paid) => replaceWith(resultPath(answer.id, payNote(paid))),
          });
        },
      });
    },
  } as const;
}
