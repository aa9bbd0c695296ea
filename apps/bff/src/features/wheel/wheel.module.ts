import { Module } from '@nestjs/common';
import { VouchersModule } from '../vouchers/index.js';
import { PublishWheel } from './publish-wheel.js';
import { ReadWheelFile } from './read-wheel-file.js';
import { WheelReader } from './wheel.loader.js';

@Module({
  imports: [VouchersModule],
  providers: [PublishWheel, ReadWheelFile, WheelReader],
  exports: [PublishWheel, ReadWheelFile, WheelReader],
})
export class WheelModule {}
