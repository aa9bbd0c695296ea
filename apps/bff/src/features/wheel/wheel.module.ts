import { Module } from '@nestjs/common';
import { VoucherKindsModule } from '../voucher-kinds/index.js';
import { PublishWheel } from './publish-wheel.js';
import { ReadWheelFile } from './read-wheel-file.js';
import { StopWheel } from './stop-wheel.js';
import { WheelReader } from './wheel.loader.js';

@Module({
  imports: [VoucherKindsModule],
  providers: [PublishWheel, ReadWheelFile, StopWheel, WheelReader],
  exports: [PublishWheel, ReadWheelFile, StopWheel, WheelReader],
})
export class WheelModule {}
