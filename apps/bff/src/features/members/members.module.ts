import { Module } from '@nestjs/common';
import { MemberReader } from './member.loader.js';
import { MembersResolver } from './members.resolver.js';

@Module({ providers: [MemberReader, MembersResolver], exports: [MemberReader] })
export class MembersModule {}
