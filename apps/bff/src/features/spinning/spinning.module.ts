import { Module } from '@nestjs/common';
import { MemberSpinsResolver } from './member-spins.resolver.js';
import { SpinFieldsResolver } from './spin-fields.resolver.js';
import { SpinningResolver } from './spinning.resolver.js';

@Module({ providers: [MemberSpinsResolver, SpinFieldsResolver, SpinningResolver] })
export class SpinningModule {}
