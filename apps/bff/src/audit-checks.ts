import { giftingAuditChecks } from './features/gift-upkeep/index.js';
import type { AuditCheck } from './features/ledger-audit/index.js';
import { paymentsAuditChecks } from './features/payments/index.js';
import {
  redemptionMoneyChecks,
  redemptionsAuditChecks,
} from './features/redemption-upkeep/index.js';
import { rewardStockAuditChecks } from './features/reward-stock/index.js';
import { salesAuditChecks } from './features/sales/index.js';
import { vouchersAuditChecks } from './features/voucher-hand-outs/index.js';
import { wheelAuditChecks } from './features/wheel-audit/index.js';

/** The invariants of the features, beside those of the ledger itself. */
export const featureChecks: readonly AuditCheck[] = [
  ...salesAuditChecks,
  ...rewardStockAuditChecks,
  ...redemptionsAuditChecks,
  ...vouchersAuditChecks,
  ...paymentsAuditChecks,
  ...redemptionMoneyChecks,
  ...giftingAuditChecks,
  ...wheelAuditChecks,
];
