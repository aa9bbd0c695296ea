import { Module } from '@nestjs/common';
import { VoucherKindsModule } from '../voucher-kinds/index.js';
import { PublishWheel } from './publish-wheel.js';
import { ReadWheelFile } from './read-wheel-file.js';
import { WheelReader } from './wheel.loader.js';

@Module({
  imports: [VoucherKindsModule],
  providers: [PublishWheel, ReadWheelFile, WheelReader],
  exports: [PublishWheel, ReadWheelFile, WheelReader],
})
export class WheelModule {}
