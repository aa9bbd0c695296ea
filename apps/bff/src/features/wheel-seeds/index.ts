export { type DaySeed, SeedBook } from './seed-book.js';
export { WheelSeedsModule } from './wheel-seeds.module.js';
