import { Module } from '@nestjs/common';
import { Identities } from './identity.query.js';
import './former-identity.entity.js';

@Module({ providers: [Identities], exports: [Identities] })
export class MemberIdentitiesModule {}
