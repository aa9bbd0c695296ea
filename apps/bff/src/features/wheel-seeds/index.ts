export { SeedBook } from './seed-book.js';
export { type SeedDay, SeedDays } from './seed-days.query.js';
export { WheelSeedsModule } from './wheel-seeds.module.js';
