import { Module } from '@nestjs/common';
import { PublishWheel } from './publish-wheel.js';
import { WheelReader } from './wheel.loader.js';

@Module({ providers: [PublishWheel, WheelReader], exports: [PublishWheel, WheelReader] })
export class WheelModule {}
