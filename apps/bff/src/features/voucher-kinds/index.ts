export { AddVoucherKind } from './add-voucher-kind.js';
export { loadCodesCommand } from './load-codes-command.js';
export { LoadVoucherCodes } from './load-voucher-codes.js';
export type { CodeSource, VoucherKind } from './voucher-kind.js';
export { VoucherKindReader } from './voucher-kind.loader.js';
export { VoucherKindsModule } from './voucher-kinds.module.js';
export { freeCodes, type VoucherPool, voucherPools } from './voucher-pool.table.js';
