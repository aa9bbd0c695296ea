import { Module } from '@nestjs/common';
import { SeedBook } from './seed-book.js';
import { SeedsJob } from './seeds.job.js';

@Module({ providers: [SeedBook, SeedsJob], exports: [SeedBook] })
export class WheelSeedsModule {}
