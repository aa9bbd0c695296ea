import { type AuditCheck, sqlCheck } from '../ledger-audit/index.js';

const entries = (kind: 'WHEEL_COST' | 'WHEEL_PRIZE', column: string, sign: '' | '-') =>
  `SELECT id, '${kind}' AS kind, member_id, ${sign}${column} AS due, 0 AS booked FROM spin WHERE ${column} > 0`;

const spinHasEntries = sqlCheck(
  'every spin has its entries: what it cost and what it won, and the wheel books nothing else',
  `SELECT CONCAT('spin ', id, ' ', kind) AS subject, CONCAT_WS('/', MAX(member_id), SUM(due)) AS expected,
          CONCAT_WS('/', MAX(credited), SUM(booked)) AS actual
     FROM (SELECT spins.*, NULL AS credited FROM (
             ${entries('WHEEL_COST', 'cost_points', '-')}
             UNION ALL
             ${entries('WHEEL_PRIZE', 'points_won', '')}) AS spins
           UNION ALL
           SELECT cause.source_id, cause.kind, NULL, 0, entry.amount, entry.member_id
             FROM ledger_transaction cause JOIN ledger_entry entry ON entry.transaction_id = cause.id
            WHERE cause.kind IN ('WHEEL_COST', 'WHEEL_PRIZE') AND entry.account = 'AVAILABLE') AS sides
    GROUP BY id, kind
   HAVING NOT (expected <=> actual)`,
);

const costIsVersion = sqlCheck(
  'a spin costs what its version says, the first ones of a day nothing (free / points)',
  `SELECT CONCAT('spin ', spin.id) AS subject,
          CONCAT_WS('/', spin.nth < version.free_spins_per_day,
                    IF(spin.nth < version.free_spins_per_day, 0, version.cost_points)) AS expected,
          CONCAT_WS('/', spin.was_free, spin.cost_points) AS actual
     FROM spin JOIN wheel_version version ON version.wheel_id = spin.wheel_id AND version.version = spin.version
   HAVING expected <> actual`,
);

const winIsPrize = sqlCheck(
  'a spin wins what it drew, or the fallback and why (points / voucher / to claim)',
  `SELECT CONCAT('spin ', spin.id) AS subject,
          CONCAT_WS('/', IF(spin.fallback_reason IS NULL, spin.drawn_prize_id, version.fallback_prize_id),
                    COALESCE(prize.points, 0), prize.kind = 'VOUCHER', prize.kind = 'GOODS') AS expected,
          CONCAT_WS('/', spin.prize_id, spin.points_won, voucher.id IS NOT NULL,
                    spin.claim_before IS NOT NULL) AS actual
     FROM spin
     JOIN wheel_version version ON version.wheel_id = spin.wheel_id AND version.version = spin.version
     LEFT JOIN wheel_prize prize ON prize.id = spin.prize_id
           AND prize.wheel_id = spin.wheel_id AND prize.version = spin.version
     LEFT JOIN voucher ON voucher.member_id = spin.member_id AND voucher.id = spin.voucher_id
           AND voucher.source_type = 'SPIN' AND voucher.source_id = spin.id
   HAVING NOT (expected <=> actual)`,
);

const claimIsRedemption = sqlCheck(
  'a prize that was claimed has one redemption of the same member besides those that staff cancelled, any other none',
  `SELECT CONCAT('spin ', spin_id) AS subject, COALESCE(MAX(claimed), 'none') AS expected,
          COALESCE(GROUP_CONCAT(made), 'none') AS actual
     FROM (SELECT id AS spin_id, CONCAT_WS('/', member_id, redemption_id) AS claimed, NULL AS made
             FROM spin WHERE redemption_id IS NOT NULL
           UNION ALL
           SELECT spin_id, NULL, CONCAT_WS('/', member_id, id) FROM redemption
            WHERE spin_id IS NOT NULL
              AND NOT EXISTS (SELECT 1 FROM redemption_transition step
                               WHERE step.redemption_id = redemption.id AND step.event = 'CANCELLED_BY_STAFF')
         ) AS sides
    GROUP BY spin_id
   HAVING expected <> actual`,
);

const noncesFollow = sqlCheck(
  'nonces of a member, version and day count from 0 without a gap',
  `SELECT CONCAT('member ', member_id, ' wheel ', wheel_id, ' version ', version, ' ', business_date) AS subject,
          COUNT(*) - 1 AS expected, MAX(nonce) AS actual
     FROM spin GROUP BY member_id, wheel_id, version, business_date
   HAVING expected <> actual OR MIN(nonce) <> 0`,
);

const nothingAfterStop = sqlCheck(
  'nobody has spun a wheel from the moment on at which it was stopped',
  `SELECT CONCAT('spin ', spin.id) AS subject, CONCAT('before ', stop.stops_at) AS expected, spin.spun_at AS actual
     FROM wheel_stop stop
     JOIN spin ON spin.wheel_id = stop.wheel_id AND spin.version <= stop.version AND spin.spun_at >= stop.stops_at`,
);

const turnsFollow = sqlCheck(
  'spins of a member, wheel and day count from 0 without a gap',
  `SELECT CONCAT('member ', member_id, ' wheel ', wheel_id, ' ', business_date) AS subject,
          COUNT(*) - 1 AS expected, MAX(nth) AS actual
     FROM spin GROUP BY member_id, wheel_id, business_date
   HAVING expected <> actual OR MIN(nth) <> 0`,
);

/** What every spin must always be. */
export const spinChecks: readonly AuditCheck[] = [
  spinHasEntries,
  costIsVersion,
  winIsPrize,
  claimIsRedemption,
  noncesFollow,
  turnsFollow,
  nothingAfterStop,
];
