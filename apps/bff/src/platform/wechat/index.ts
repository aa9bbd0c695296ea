export * from './answer-for-wechat-error.js';
export * from './message-fields.js';
export * from './wechat-client.js';
export * from './wechat-error.js';
