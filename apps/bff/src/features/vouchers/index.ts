export { AddVoucherKind } from './add-voucher-kind.js';
export { lostVouchers } from './closure-part.js';
export {
  type HandOut,
  handOutRows,
  handOutVoucher,
  issueReserved,
  type ReservedVoucher,
  releaseReserved,
  reservedRows,
  reserveVoucher,
  vouchersLeft,
} from './hand-out-voucher.js';
export { LoadVoucherCodes } from './load-voucher-codes.js';
export {
  type GoodVoucher,
  type PresentedVoucher,
  presentedVoucher,
  type VoucherFacts,
} from './presented-voucher.js';
export { SpinVoucherReader } from './spin-voucher.loader.js';
export { presentVoucher, returnVoucher, useVoucher, voucherRows } from './use-voucher.js';
export { RedemptionVoucherCodeReader } from './voucher-code.loader.js';
export { VoucherHandOuts } from './voucher-hand-outs.js';
export type { VoucherKind } from './voucher-kind.js';
export { VoucherKindReader } from './voucher-kind.loader.js';
export { VoucherObject } from './vouchers.graphql.js';
export { VouchersModule } from './vouchers.module.js';
export { vouchersAuditChecks } from './vouchers-audit.js';
export { VouchersByCode } from './vouchers-by-code.query.js';
