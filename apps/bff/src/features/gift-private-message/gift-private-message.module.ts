import { Module } from '@nestjs/common';
import { GiftDetailsModule } from '../gift-details/index.js';
import { MemberIdentitiesModule } from '../member-identities/index.js';
import { BindPrivateMessage } from './bind-private-message.js';
import { PrivateMessageReader } from './private-message.loader.js';
import { PrivateMessageResolver } from './private-message.resolver.js';

@Module({
  imports: [GiftDetailsModule, MemberIdentitiesModule],
  providers: [BindPrivateMessage, PrivateMessageReader, PrivateMessageResolver],
})
export class GiftPrivateMessageModule {}
