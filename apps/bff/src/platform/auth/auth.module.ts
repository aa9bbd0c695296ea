import { Global, Module } from '@nestjs/common';
import { APP_GUARD } from '@nestjs/core';
import { AccessGuard } from './access.guard.js';
import { AccessTokens } from './access-tokens.js';
import { Authenticator } from './authenticator.js';
import { Sessions } from './sessions.js';

@Global()
@Module({
  providers: [AccessTokens, Authenticator, Sessions, { provide: APP_GUARD, useClass: AccessGuard }],
  exports: [Authenticator, Sessions],
})
export class AuthModule {}
