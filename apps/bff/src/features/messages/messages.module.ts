import { Module } from '@nestjs/common';
import { MembersModule } from '../members/index.js';
import { SubscriptionMessagesModule } from '../subscription-messages/index.js';
import { Inbox } from './inbox.js';
import { MessagesQuery } from './messages.query.js';
import { MessagesResolver } from './messages.resolver.js';
import { SubscriptionWords } from './subscription-words.js';
import { UnreadResolver } from './unread.resolver.js';

@Module({
  imports: [MembersModule, SubscriptionMessagesModule],
  providers: [Inbox, MessagesQuery, MessagesResolver, SubscriptionWords, UnreadResolver],
  exports: [Inbox],
})
export class MessagesModule {}
