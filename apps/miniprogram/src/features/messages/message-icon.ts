import type { IconName } from '@/ui/icon';

/** Kinds of messages are words of the server: it may learn new ones before the app does. */
const ICONS: Readonly<Record<string, IconName>> = {
  GIFT_CLAIMED: 'gift',
  GIFT_RECEIVED: 'gift',
  GIFT_RETURNED: 'return',
  GIFT_REFUSED: 'return',
  REDEMPTION_READY: 'shop',
  REDEMPTION_CANCELLED: 'return',
  POINTS_EXPIRING: 'clock',
};

/** The picture beside a message. */
export const messageIcon = (kind: string): IconName => ICONS[kind] ?? 'bell';
