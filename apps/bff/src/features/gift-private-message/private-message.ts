import type { GiftId, Instant } from '@huiji/shared-types';
import { MS_PER_DAY, MS_PER_MINUTE } from '@huiji/shared-types';

/** What WeChat answered when it was asked for an activity id for a gift. */
export interface PrivateMessage {
  readonly giftId: GiftId;
  /** Null when WeChat gave none. */
  readonly activityId: string | null;
  readonly askedAt: Instant;
}

/** WeChat lets an activity id be shared for seven days. */
const SHAREABLE_MS = 7 * MS_PER_DAY;
/** An account that may not, or a WeChat that is away, is not asked at every look. */
const ASKED_AGAIN_AFTER_MS = 10 * MS_PER_MINUTE;

/** Whether what was answered still stands; else WeChat is asked anew. */
export const stillStands = ({ activityId, askedAt }: PrivateMessage, now: Instant): boolean =>
  now < askedAt + (activityId === null ? ASKED_AGAIN_AFTER_MS : SHAREABLE_MS);
