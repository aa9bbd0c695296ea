import { giftDetailPath } from '@huiji/shared-types';
import type { MessageContent } from './message-content.js';

const orderPath = (id: string): string => `/features/mall/pages/order/index?id=${id}`;
const spinPath = (id: string): string => `/features/wheel/pages/spin/index?id=${id}`;

/** Page of the mini-program that a message leads to. */
export function messagePath(content: MessageContent): string {
  switch (content.kind) {
    case 'GIFT_CLAIMED':
    case 'GIFT_RECEIVED':
    case 'GIFT_RETURNED':
    case 'GIFT_REFUSED':
      return giftDetailPath(content.giftId);
    case 'REDEMPTION_READY':
      return orderPath(content.redemptionId);
    case 'REDEMPTION_CANCELLED':
      return content.prize === null
        ? orderPath(content.redemptionId)
        : spinPath(content.prize.spinId);
    case 'PRIZE_TO_CLAIM':
    case 'PRIZE_LAPSED':
      return spinPath(content.spinId);
    case 'POINTS_EXPIRING':
      return '/features/mall/pages/lapsing/index';
  }
}
