import type { Redemption } from './redemption.js';
import type { RedemptionEvent } from './redemption-status.js';

type Named = Pick<Redemption, 'id' | 'number' | 'titleZh' | 'titleEn' | 'quantity' | 'storeId'>;

/** What the statement tells of a redemption; a type, because facts are JSON. */
export const redemptionFacts = (
  redemption: Named,
  undoneBy?: RedemptionEvent | 'PAID_TOO_LATE',
) => ({
  ...(redemption.storeId === null ? {} : { storeId: redemption.storeId }),
  reward: {
    redemptionId: redemption.id,
    number: redemption.number,
    title: { 'zh-CN': redemption.titleZh, en: redemption.titleEn },
    quantity: redemption.quantity,
    ...(undoneBy === undefined ? {} : { undoneBy }),
  },
});
