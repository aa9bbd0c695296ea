export { erasedMessages } from './erase-messages.js';
export { Inbox } from './inbox.js';
export { MessagesModule } from './messages.module.js';
