import { useMutation } from '@tanstack/react-query';
import { PayRedemptionDocument, type RedemptionStatus } from '@/generated/graphql';
import { api } from '@/lib/api';
import { refreshBalances } from '@/lib/query/refresh-balances';
import { payWith } from '@/platform/pay';
import type { PaymentOutcome } from '@/platform/pay.types';

/** What came of paying; refused: there is nothing to pay in this status. */
export type PayAnswer =
  | PaymentOutcome
  | { readonly kind: 'refused'; readonly status: RedemptionStatus };

/** Pays the cash part of a redemption. What WeChat says is not yet what the server knows. */
export function usePay() {
  return useMutation({
    async mutationFn(id: string): Promise<PayAnswer> {
      const { payRedemption } = await api.request({
        as: 'member',
        document: PayRedemptionDocument,
        variables: { id },
      });
      if (payRedemption.__typename === 'RedemptionProblem') {
        return { kind: 'refused', status: payRedemption.status };
      }
      return payWith(payRedemption);
    },
    onSettled: refreshBalances,
  });
}
