import { giftDetailPath } from '@huiji/shared-types';
import type { MessageContent } from './message-content.js';

/** Page of the mini-program that a message leads to. */
export function messagePath(content: MessageContent): string {
  switch (content.kind) {
    case 'GIFT_CLAIMED':
    case 'GIFT_RECEIVED':
    case 'GIFT_RETURNED':
    case 'GIFT_REFUSED':
      return giftDetailPath(content.giftId);
    case 'REDEMPTION_READY':
    case 'REDEMPTION_CANCELLED':
      return `/features/mall/pages/order/index?id=${content.redemptionId}`;
    case 'PRIZE_TO_CLAIM':
    case 'PRIZE_LAPSED':
      return `/features/wheel/pages/spin/index?id=${content.spinId}`;
    case 'POINTS_EXPIRING':
      return '/features/mall/pages/lapsing/index';
  }
}
