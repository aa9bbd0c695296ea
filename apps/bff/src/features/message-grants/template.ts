/** What members may ask to be told through WeChat, once for each time they say yes. */
export const MessageTemplate = {
  GIFT_CLAIMED: 'GIFT_CLAIMED',
  GIFT_RETURNED: 'GIFT_RETURNED',
  GIFT_RECEIVED: 'GIFT_RECEIVED',
  REDEMPTION_READY: 'REDEMPTION_READY',
  REDEMPTION_CANCELLED: 'REDEMPTION_CANCELLED',
  POINTS_EXPIRING: 'POINTS_EXPIRING',
} as const;
export type MessageTemplate = keyof typeof MessageTemplate;

export const MESSAGE_TEMPLATES = Object.values(MessageTemplate);
