export { SpinVoucherReader } from './spin-voucher.loader.js';
export { VoucherWalletModule } from './voucher-wallet.module.js';
export { VoucherObject } from './vouchers.graphql.js';
