import type { OnModuleInit } from '@nestjs/common';
import { Module } from '@nestjs/common';
import { requireSound } from './check-transitions.js';
import { RedemptionReader } from './redemption.loader.js';
import { TRANSITIONS } from './redemption-status.js';
import './redemption-transition.entity.js';

@Module({ providers: [RedemptionReader], exports: [RedemptionReader] })
export class RedemptionsModule implements OnModuleInit {
  /** @throws Error when the state machine is not sound: such a server must not start */
  onModuleInit(): void {
    requireSound(TRANSITIONS);
  }
}
