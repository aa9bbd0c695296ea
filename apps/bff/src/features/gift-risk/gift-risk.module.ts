import { Module } from '@nestjs/common';
import './risk-event.entity.js';
import { RiskResolver } from './risk.resolver.js';
import { RiskEventsQuery } from './risk-events.query.js';

@Module({ providers: [RiskEventsQuery, RiskResolver] })
export class GiftRiskModule {}
