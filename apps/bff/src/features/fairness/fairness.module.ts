import { Module } from '@nestjs/common';
import { WheelSeedsModule } from '../wheel-seeds/index.js';
import { FairnessController } from './fairness.controller.js';

@Module({ imports: [WheelSeedsModule], controllers: [FairnessController] })
export class FairnessModule {}
