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
export { VoucherHandOuts } from './voucher-hand-outs.js';
export { VoucherHandOutsModule } from './voucher-hand-outs.module.js';
export { vouchersAuditChecks } from './vouchers-audit.js';
