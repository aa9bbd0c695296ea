import { type AuditCheck, sqlCheck } from '../ledger-audit/index.js';

const saleIsItsLines = sqlCheck(
  'a sale = the sum of its lines (gross / points paid / their value / points earned / refunded)',
  `SELECT CONCAT('sale ', s.id) AS subject,
          CONCAT_WS('/', s.gross_fen, s.points_spent, s.points_value_fen, s.points_earned, s.refunded_fen) AS expected,
          COALESCE(line.sums, 'no lines') AS actual
     FROM sale s
     LEFT JOIN (SELECT sale_id, CONCAT_WS('/', SUM(amount_fen), SUM(points_paid), SUM(points_fen),
                                          SUM(points_earned), SUM(refunded_fen)) AS sums
                  FROM sale_line GROUP BY sale_id) AS line ON line.sale_id = s.id
   HAVING expected <> actual`,
);

const lineIsRefunded = sqlCheck(
  'refunded of a line = the sum of its refunds',
  `SELECT CONCAT('sale ', line.sale_id, ' line ', line.line_number) AS subject,
          line.refunded_fen AS expected, COALESCE(refunded.fen, 0) AS actual
     FROM sale_line line
     LEFT JOIN (SELECT refund.sale_id, part.line_number, SUM(part.refunded_fen) AS fen
                  FROM sale_refund_line part JOIN sale_refund refund ON refund.id = part.refund_id
                 GROUP BY refund.sale_id, part.line_number) AS refunded
            ON refunded.sale_id = line.sale_id AND refunded.line_number = line.line_number
    WHERE line.refunded_fen <> COALESCE(refunded.fen, 0)`,
);

const refundIsItsLines = sqlCheck(
  'a refund = the sum of its lines (refunded / cash / points returned / clawed back)',
  `SELECT CONCAT('refund ', r.id) AS subject,
          CONCAT_WS('/', r.refunded_fen, r.cash_fen, r.points_returned, r.points_clawed_back) AS expected,
          COALESCE(line.sums, 'no lines') AS actual
     FROM sale_refund r
     LEFT JOIN (SELECT refund_id, CONCAT_WS('/', SUM(refunded_fen), SUM(cash_fen), SUM(points_returned),
                                            SUM(points_clawed_back)) AS sums
                  FROM sale_refund_line GROUP BY refund_id) AS line ON line.refund_id = r.id
   HAVING expected <> actual`,
);

const earnedIsBooked = sqlCheck(
  'points earned by a sale = points issued for it',
  `SELECT CONCAT('sale ', s.id) AS subject, s.points_earned AS expected, COALESCE(-SUM(leg.amount), 0) AS actual
     FROM sale s LEFT JOIN programme_entry leg ON leg.transaction_id = s.earn_transaction_id
    GROUP BY s.id, s.points_earned
   HAVING expected <> actual`,
);

const spentIsBooked = sqlCheck(
  'points spent on a sale = points redeemed for it',
  `SELECT CONCAT('sale ', s.id) AS subject, s.points_spent AS expected, COALESCE(SUM(leg.amount), 0) AS actual
     FROM sale s LEFT JOIN programme_entry leg ON leg.transaction_id = s.spend_transaction_id
    GROUP BY s.id, s.points_spent
   HAVING expected <> actual`,
);

/** Days that count no more are dropped, so days are compared with sales and not sales with days. */
const tierPointsAreSales = sqlCheck(
  'tierPoints of a day = points earned by its sales less what was clawed back of them',
  `SELECT CONCAT('member ', day.member_id, ' on ', day.business_date) AS subject,
          day.points AS expected, COALESCE(sold.points, 0) AS actual
     FROM tier_points_day day
     LEFT JOIN (SELECT s.member_id, s.business_date, SUM(s.points_earned - COALESCE(back.points, 0)) AS points
                  FROM sale s
                  LEFT JOIN (SELECT sale_id, SUM(points_clawed_back) AS points
                               FROM sale_refund GROUP BY sale_id) AS back ON back.sale_id = s.id
                 GROUP BY s.member_id, s.business_date) AS sold
            ON sold.member_id = day.member_id AND sold.business_date = day.business_date
    WHERE day.points <> COALESCE(sold.points, 0)`,
);

/** What sales, their refunds and tierPoints must always be. */
export const salesAuditChecks: readonly AuditCheck[] = [
  saleIsItsLines,
  lineIsRefunded,
  refundIsItsLines,
  earnedIsBooked,
  spentIsBooked,
  tierPointsAreSales,
];
