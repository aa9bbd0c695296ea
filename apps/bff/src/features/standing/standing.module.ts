import { Module } from '@nestjs/common';
import { ChangeStanding } from './change-standing.js';
import { StandingResolver } from './standing.resolver.js';

@Module({ providers: [ChangeStanding, StandingResolver] })
export class StandingModule {}
