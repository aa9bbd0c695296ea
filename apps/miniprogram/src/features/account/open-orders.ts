import type { MeQuery, RedemptionStatus } from '@/generated/graphql';
import type { Translate } from '@/lib/i18n/translate';

const PARTS = [
  ['toPay', ['AWAITING_PAYMENT']],
  ['toPickUp', ['READY_FOR_PICKUP']],
  ['onTheWay', ['CONFIRMED', 'SHIPPED']],
] as const satisfies readonly (readonly [string, readonly RedemptionStatus[]])[];

/** What is still open of the redemptions, with numbers; undefined when nothing is. */
export function openOrders(
  redemptions: MeQuery['me']['redemptions'],
  t: Translate,
): string | undefined {
  const statuses = redemptions.edges.map(({ node }) => node.status);
  const words = PARTS.flatMap(([part, wanted]) => {
    const count = statuses.filter((status) => wanted.some((one) => one === status)).length;
    return count > 0 ? [t(`me.orders.${part}`, { count })] : [];
  });
  return words.length > 0 ? words.join(t('me.orders.and')) : undefined;
}
