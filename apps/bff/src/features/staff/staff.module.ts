import { Module } from '@nestjs/common';
import { StoresModule } from '../stores/index.js';
import { AddStaff } from './add-staff.js';
import { SignInGuard } from './sign-in-guard.query.js';
import { SignInStaff } from './sign-in-staff.js';
import { StaffDirectory } from './staff.query.js';
import { StaffResolver } from './staff.resolver.js';

@Module({
  imports: [StoresModule],
  providers: [AddStaff, SignInGuard, SignInStaff, StaffDirectory, StaffResolver],
  exports: [AddStaff],
})
export class StaffModule {}
