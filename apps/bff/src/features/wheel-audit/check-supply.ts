import { type AuditCheck, sqlCheck } from '../ledger-audit/index.js';
import { SPIN_LIMIT_PREFIX } from '../spins/index.js';

const stockIsSpins = sqlCheck(
  'what is gone of a prize = the spins that won it, and no more than there was',
  `SELECT CONCAT('prize ', prize_id) AS subject, SUM(won) AS expected, SUM(taken) AS actual
     FROM (SELECT spin.prize_id, 1 AS won, 0 AS taken
             FROM spin JOIN wheel_prize prize ON prize.id = spin.prize_id
            WHERE prize.stock IS NOT NULL
           UNION ALL
           SELECT prize_id, 0, taken FROM prize_stock) AS sides
    GROUP BY prize_id
   HAVING expected <> actual`,
);

const budgetIsSpins = sqlCheck(
  'points used of a day = what its spins took of them',
  `SELECT CONCAT('day ', business_date) AS subject, SUM(spent) AS expected, SUM(used) AS actual
     FROM (SELECT business_date, budget_points AS spent, 0 AS used FROM spin
           UNION ALL
           SELECT business_date, 0, used FROM wheel_budget) AS sides
    GROUP BY business_date
   HAVING expected <> actual`,
);

/** A budget may have been lowered below what was used already. */
const budgetIsKept = sqlCheck(
  'the parts of a day give no more than its budget',
  `SELECT CONCAT('day ', business_date) AS subject,
          GREATEST(MAX(budget), SUM(used)) AS expected, SUM(granted) AS actual
     FROM wheel_budget GROUP BY business_date
   HAVING actual > expected`,
);

const budgetOfPrize = sqlCheck(
  'points prizes count against the points of the day, the fallback does not',
  `SELECT CONCAT('spin ', spin.id) AS subject,
          IF(prize.kind = 'POINTS' AND prize.id <> version.fallback_prize_id, prize.points, 0) AS expected,
          spin.budget_points AS actual
     FROM spin JOIN wheel_prize prize ON prize.id = spin.prize_id
     JOIN wheel_version version ON version.wheel_id = spin.wheel_id AND version.version = spin.version
   HAVING expected <> actual`,
);

const counterIsSpins = sqlCheck(
  'counters of spins = the spins of the member, wheel and day',
  `SELECT CONCAT('member ', member_id, ' ', limit_code, ' ', period) AS subject,
          SUM(spun) AS expected, SUM(counted) AS actual
     FROM (SELECT member_id, CONCAT('${SPIN_LIMIT_PREFIX}', wheel_id) AS limit_code,
                  CAST(business_date AS CHAR CHARACTER SET ascii) AS period, 1 AS spun, 0 AS counted FROM spin
           UNION ALL
           SELECT member_id, limit_code, period, 0, used FROM limit_counter
            WHERE limit_code LIKE '${SPIN_LIMIT_PREFIX}%') AS sides
    GROUP BY member_id, limit_code, period
   HAVING expected <> actual`,
);

/** Stock, the points of a day, and how often members spin. */
export const supplyChecks: readonly AuditCheck[] = [
  stockIsSpins,
  budgetIsSpins,
  budgetIsKept,
  budgetOfPrize,
  counterIsSpins,
];
