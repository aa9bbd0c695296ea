import { Module } from '@nestjs/common';
import { MemberIdentitiesModule } from '../member-identities/index.js';
import { AccountClosureResolver } from './account-closure.resolver.js';
import { CloseAccount } from './close-account.js';

@Module({ imports: [MemberIdentitiesModule], providers: [AccountClosureResolver, CloseAccount] })
export class AccountClosureModule {}
