import { Module } from '@nestjs/common';
import { SeedBook } from './seed-book.js';
import { SeedDays } from './seed-days.query.js';
import { SeedsJob } from './seeds.job.js';

@Module({ providers: [SeedBook, SeedDays, SeedsJob], exports: [SeedBook, SeedDays] })
export class WheelSeedsModule {}
