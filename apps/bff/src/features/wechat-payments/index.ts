export { PreparePayment } from './prepare-payment.js';
export { WechatPaymentsModule } from './wechat-payments.module.js';
