export { lostVouchers } from './closure-part.js';
export {
  type GoodVoucher,
  type PresentedVoucher,
  presentedVoucher,
  type VoucherFacts,
} from './presented-voucher.js';
export { RedemptionVoucherCodeReader } from './redemption-voucher-code.loader.js';
export { presentVoucher, returnVoucher, useVoucher, voucherRows } from './use-voucher.js';
export { VoucherEntity } from './voucher.entity.js';
export type { Voucher, VoucherSource } from './voucher.js';
export { vouchers } from './voucher.table.js';
export { generatedCode, isVoucherCode, plainCode } from './voucher-code.js';
export { type SealedCode, VoucherCodes } from './voucher-codes.js';
export { VoucherState, voucherState } from './voucher-state.js';
export { VouchersModule } from './vouchers.module.js';
export { VouchersByCode } from './vouchers-by-code.query.js';
