export { erasedMessages } from './erase-messages.js';
export { MessagesModule } from './messages.module.js';
