import { Module } from '@nestjs/common';
import { OpenStore } from './open-store.js';
import { StoreReader } from './store.loader.js';
import { StoresResolver } from './stores.resolver.js';

@Module({
  providers: [StoreReader, OpenStore, StoresResolver],
  exports: [StoreReader, OpenStore],
})
export class StoresModule {}
