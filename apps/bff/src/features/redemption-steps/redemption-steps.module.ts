import { Module } from '@nestjs/common';
import { RedemptionSteps } from './redemption-steps.js';

@Module({ providers: [RedemptionSteps], exports: [RedemptionSteps] })
export class RedemptionStepsModule {}
