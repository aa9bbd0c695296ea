import { text } from '../../platform/graphql/text.js';

export const salesTexts = {
  occurredAtOutOfRange: text(
    'occurredAt 只能在过去 24 小时之内',
    'occurredAt must lie within the last 24 hours and not in the future.',
  ),
} as const;
