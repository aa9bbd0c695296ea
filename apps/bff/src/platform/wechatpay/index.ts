export type { BillLine } from './bill.js';
export type { ClientParameters } from './client-parameters.js';
export type { NoticeRefusal } from './notice.js';
export type { PaidAtWechat, RefundAtWechat } from './pay-answers.js';
export * from './pay-error.js';
export * from './wechat-pay.js';
