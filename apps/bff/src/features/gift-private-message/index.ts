export { GiftPrivateMessageModule } from './gift-private-message.module.js';
