import type { FulfillmentMethod } from '@/generated/graphql';
import type { IconName } from '@/ui/icon';

/** How a reward reaches the member, as a picture. */
export const METHOD_ICONS: Readonly<Record<FulfillmentMethod, IconName>> = {
  PICKUP: 'shop',
  SHIPPING: 'truck',
  CODE: 'ticket',
};
