export { GiftReviewModule } from './gift-review.module.js';
