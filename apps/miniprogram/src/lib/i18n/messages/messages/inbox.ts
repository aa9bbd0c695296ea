import type { Messages } from '../../message';

export const inboxMessages = {
  'inbox.new': { zh: '新', en: 'New' },
  'inbox.today': { zh: '今天', en: 'Today' },
  'inbox.yesterday': { zh: '昨天', en: 'Yesterday' },
  'inbox.empty': { zh: '还没有消息', en: 'No messages yet' },
  'inbox.empty.text': {
    zh: '礼物、兑换和积分到期的消息都会在这里',
    en: 'News of gifts, redemptions and lapsing points will be here',
  },
  'inbox.markFailed': {
    zh: '没能标为已读，下次打开时会再试',
    en: 'Could not mark them as read; opening this page again tries once more',
  },
} as const satisfies Messages;
