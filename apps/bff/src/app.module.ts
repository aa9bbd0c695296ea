import type { DynamicModule, Type } from '@nestjs/common';
import { Module } from '@nestjs/common';
import { StoresModule } from './features/stores/index.js';
import type { PlatformParts } from './platform/platform.module.js';
import { platformModule } from './platform/platform.module.js';

/** What the server can do. */
const features: readonly Type[] = [StoresModule];

@Module({ imports: [...features] })
export class AppModule {}

/** The features on their platform. */
export const application = (parts: PlatformParts): DynamicModule => ({
  module: AppModule,
  imports: [platformModule(parts)],
});
