import { Module } from '@nestjs/common';
import { MembersModule } from '../members/index.js';
import { AccountClosureResolver } from './account-closure.resolver.js';
import { CloseAccount } from './close-account.js';

@Module({ imports: [MembersModule], providers: [AccountClosureResolver, CloseAccount] })
export class AccountClosureModule {}
