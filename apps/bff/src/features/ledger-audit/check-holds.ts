import { sqlCheck } from './audit-check.js';

export const heldIsInHolds = sqlCheck(
  'held = sum of live holds',
  `SELECT CONCAT('member ', m.member_id) AS subject, m.held AS expected, COALESCE(live.amount, 0) AS actual
     FROM ledger_member m
     LEFT JOIN (SELECT member_id, SUM(amount) AS amount FROM points_hold WHERE resolved_at IS NULL
                 GROUP BY member_id) AS live ON live.member_id = m.member_id
    WHERE m.held <> COALESCE(live.amount, 0)`,
);

export const holdsResolveOnce = sqlCheck(
  'captured + voided = amount of a resolved hold, nothing of a live one',
  `SELECT CONCAT('hold ', hold_id) AS subject, IF(resolved_at IS NULL, 0, amount) AS expected, captured + voided AS actual
     FROM points_hold
    WHERE captured + voided <> IF(resolved_at IS NULL, 0, amount)`,
);
