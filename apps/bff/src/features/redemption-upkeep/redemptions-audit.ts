import { type AuditCheck, sqlCheck } from '../ledger-audit/index.js';

/** What a claim of the stock has to be in each status; those that ended without anything have none. */
const CLAIM_IN_STATUS = `CASE status WHEN 'AWAITING_PAYMENT' THEN 'HELD'
  WHEN 'CANCELLED' THEN NULL WHEN 'EXPIRED' THEN NULL WHEN 'REFUNDED' THEN NULL ELSE 'TAKEN' END`;

const claimIsOfRedemption = sqlCheck(
  'a claim on the stock belongs to one redemption that is not over without it',
  `SELECT CONCAT('claim of redemption ', claim.redemption_id) AS subject,
          CONCAT_WS('/', r.reward_id, r.quantity, ${CLAIM_IN_STATUS.replaceAll('status', 'r.status')}) AS expected,
          CONCAT_WS('/', claim.reward_id, claim.quantity, claim.state) AS actual
     FROM stock_claim claim LEFT JOIN redemption r ON r.id = claim.redemption_id
   HAVING NOT (expected <=> actual)`,
);

/** Whoever redeems the same reward later frees what the clock has ended. */
const redemptionHasClaim = sqlCheck(
  'a redemption that is open or completed has its claim on the stock until its time is up',
  `SELECT CONCAT('redemption ', r.id) AS subject, r.quantity AS expected, 0 AS actual
     FROM redemption r
     LEFT JOIN stock_claim claim ON claim.redemption_id = r.id
    WHERE claim.redemption_id IS NULL AND r.reward_id IS NOT NULL AND r.status NOT IN ('CANCELLED', 'EXPIRED', 'REFUNDED')
      AND NOT EXISTS (SELECT 1 FROM redemption later
                       WHERE later.reward_id = r.reward_id AND later.created_at >= r.due_at)`,
);

const holdIsOfRedemption = sqlCheck(
  'points held for a redemption belong to one that awaits payment',
  `SELECT CONCAT('hold ', hold.hold_id) AS subject,
          CONCAT_WS('/', 'AWAITING_PAYMENT', hold.amount) AS expected,
          COALESCE(CONCAT_WS('/', r.status, r.points), 'no redemption') AS actual
     FROM points_hold hold
     LEFT JOIN redemption r ON r.member_id = hold.member_id AND r.hold_id = hold.hold_id AND r.id = hold.reference
    WHERE hold.purpose = 'REDEMPTION' AND hold.resolved_at IS NULL
   HAVING expected <> actual`,
);

const unpaidHoldsPoints = sqlCheck(
  'a redemption that awaits payment holds its points',
  `SELECT CONCAT('redemption ', r.id) AS subject, r.points AS expected, COALESCE(SUM(hold.amount), 0) AS actual
     FROM redemption r
     LEFT JOIN points_hold hold
            ON hold.member_id = r.member_id AND hold.hold_id = r.hold_id AND hold.resolved_at IS NULL
    WHERE r.status = 'AWAITING_PAYMENT'
    GROUP BY r.id, r.points
   HAVING expected <> actual`,
);

/** Captures name the hold, reversals after them the redemption. */
const pointsAreBooked = sqlCheck(
  'a redemption that is paid has its points redeemed, any other has none',
  `SELECT CONCAT('redemption ', r.id) AS subject,
          IF(r.status IN ('AWAITING_PAYMENT', 'CANCELLED', 'EXPIRED', 'REFUNDED'), 0, r.points) AS expected,
          COALESCE(captured.points, 0) + COALESCE(reversed.points, 0) AS actual
     FROM redemption r
     LEFT JOIN (SELECT cause.source_id, SUM(leg.amount) AS points
                  FROM ledger_transaction cause JOIN programme_entry leg ON leg.transaction_id = cause.id
                 WHERE cause.kind = 'HOLD_CAPTURED' AND cause.source_type = 'HOLD'
                 GROUP BY cause.source_id) AS captured ON captured.source_id = r.hold_id
     LEFT JOIN (SELECT cause.source_id, SUM(leg.amount) AS points
                  FROM ledger_transaction cause JOIN programme_entry leg ON leg.transaction_id = cause.id
                 WHERE cause.kind = 'REWARD_CANCELLED' AND cause.source_type = 'REDEMPTION'
                 GROUP BY cause.source_id) AS reversed ON reversed.source_id = r.id
   HAVING expected <> actual`,
);

const limitIsRedemptions = sqlCheck(
  'what a member has had of a reward = the redemptions that were not undone',
  `SELECT CONCAT('member ', member_id, ' reward ', reward_id) AS subject, SUM(given) AS expected, SUM(counted) AS actual
     FROM (SELECT member_id, reward_id, quantity AS given, 0 AS counted
             FROM redemption
            WHERE reward_id IS NOT NULL AND status NOT IN ('CANCELLED', 'EXPIRED', 'REFUNDED')
           UNION ALL
           SELECT member_id, SUBSTRING(limit_code, LENGTH('GIVEN:') + 1), 0, used
             FROM limit_counter WHERE limit_code LIKE 'GIVEN:%') AS had
    GROUP BY member_id, reward_id
   HAVING expected <> actual`,
);

/** A code that was released may have become somebody else's, under its own id. */
const voucherIsOfRedemption = sqlCheck(
  'the voucher of a redemption is set aside until it is paid, then handed out, and gone when it is not given',
  `SELECT CONCAT('redemption ', r.id) AS subject,
          CASE WHEN r.status = 'AWAITING_PAYMENT' THEN 'RESERVED'
               WHEN r.status IN ('CANCELLED', 'EXPIRED', 'REFUNDED') THEN 'none' ELSE 'HANDED_OUT' END AS expected,
          CASE v.state WHEN 'USED' THEN 'HANDED_OUT' ELSE COALESCE(v.state, 'none') END AS actual
     FROM redemption r
     LEFT JOIN voucher v ON v.member_id = r.member_id AND v.id = r.voucher_id AND v.source_id = r.id
    WHERE r.voucher_id IS NOT NULL
   HAVING expected <> actual`,
);

const stepsAreLogged = sqlCheck(
  'a redemption is where its steps led it (steps / status)',
  `SELECT CONCAT('redemption ', r.id) AS subject, CONCAT_WS('/', r.steps, r.status) AS expected,
          CONCAT_WS('/', COUNT(step.step), MAX(IF(step.step = r.steps, step.to_status, NULL))) AS actual
     FROM redemption r LEFT JOIN redemption_transition step ON step.redemption_id = r.id
    GROUP BY r.id, r.steps, r.status
   HAVING expected <> actual`,
);

const stepsFollow = sqlCheck(
  'each step of a redemption begins where the one before it ended',
  `SELECT CONCAT('redemption ', step.redemption_id, ' step ', step.step) AS subject,
          earlier.to_status AS expected, step.from_status AS actual
     FROM redemption_transition step
     LEFT JOIN redemption_transition earlier
            ON earlier.redemption_id = step.redemption_id AND earlier.step = step.step - 1
    WHERE NOT (earlier.to_status <=> step.from_status)`,
);

/** What redemptions must always be, with their points, stock and limits. */
export const redemptionsAuditChecks: readonly AuditCheck[] = [
  claimIsOfRedemption,
  redemptionHasClaim,
  holdIsOfRedemption,
  unpaidHoldsPoints,
  pointsAreBooked,
  limitIsRedemptions,
  voucherIsOfRedemption,
  stepsAreLogged,
  stepsFollow,
];
