import { Module } from '@nestjs/common';
import { WheelReader } from './wheel.loader.js';

@Module({ providers: [WheelReader], exports: [WheelReader] })
export class WheelModule {}
