import { Module } from '@nestjs/common';
import { MemberIdentitiesModule } from '../member-identities/index.js';
import { MembersModule } from '../members/index.js';
import { BindPhone } from './bind-phone.js';
import { PhoneResolver } from './phone.resolver.js';
import { PhoneChecks } from './phone-checks.query.js';
import { PhoneMetrics } from './phone-metrics.js';
import { VerifyPhone } from './verify-phone.js';

@Module({
  imports: [MemberIdentitiesModule, MembersModule],
  providers: [BindPhone, PhoneChecks, PhoneMetrics, PhoneResolver, VerifyPhone],
})
export class PhoneModule {}
