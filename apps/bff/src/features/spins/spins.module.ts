import { Module } from '@nestjs/common';
import { WheelModule } from '../wheel/index.js';
import { WheelSeedsModule } from '../wheel-seeds/index.js';
import { MemberSpinsResolver } from './member-spins.resolver.js';
import { SpinReader } from './spin.loader.js';
import { SpinFieldsResolver } from './spin-fields.resolver.js';
import { SpinObjects } from './spin-objects.js';
import { SpinsQuery } from './spins.query.js';
import { SpinsUsedReader } from './spins-used.loader.js';

@Module({
  imports: [WheelModule, WheelSeedsModule],
  providers: [
    MemberSpinsResolver,
    SpinObjects,
    SpinFieldsResolver,
    SpinReader,
    SpinsQuery,
    SpinsUsedReader,
  ],
  exports: [SpinObjects, SpinReader, SpinsQuery, SpinsUsedReader],
})
export class SpinsModule {}
