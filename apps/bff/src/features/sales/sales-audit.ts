import { type AuditCheck, sqlCheck } from '../ledger-audit/index.js';

const saleIsItsLines = sqlCheck(
  'a sale = the sum of its lines (gross / vouchers / points paid / their value / points earned / refunded)',
  `SELECT CONCAT('sale ', s.id) AS subject,
          CONCAT_WS('/', s.gross_fen, s.voucher_fen, s.points_spent, s.points_value_fen, s.points_earned, s.refunded_fen) AS expected,
          COALESCE(line.sums, 'no lines') AS actual
     FROM sale s
     LEFT JOIN (SELECT sale_id, CONCAT_WS('/', SUM(amount_fen), SUM(voucher_fen), SUM(points_paid),
                                          SUM(points_fen), SUM(points_earned), SUM(refunded_fen)) AS sums
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
  'a refund = the sum of its lines (refunded / vouchers / cash / points returned / clawed back)',
  `SELECT CONCAT('refund ', r.id) AS subject,
          CONCAT_WS('/', r.refunded_fen, r.voucher_fen, r.cash_fen, r.points_returned, r.points_clawed_back) AS expected,
          COALESCE(line.sums, 'no lines') AS actual
     FROM sale_refund r
     LEFT JOIN (SELECT refund_id, CONCAT_WS('/', SUM(refunded_fen), SUM(voucher_fen), SUM(cash_fen),
                                            SUM(points_returned), SUM(points_clawed_back)) AS sums
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

const refundsAreTheSale = sqlCheck(
  'refunds of a sale never exceed what was paid, and are it when nothing is left (vouchers / money / points)',
  `SELECT CONCAT('sale ', s.id) AS subject,
          CONCAT_WS('/', s.voucher_fen, s.payable_fen, s.points_spent) AS expected,
          CONCAT_WS('/', back.vouchers, back.cash, back.points) AS actual
     FROM sale s
     JOIN (SELECT sale_id, SUM(voucher_fen) AS vouchers, SUM(cash_fen) AS cash, SUM(points_returned) AS points
             FROM sale_refund GROUP BY sale_id) AS back ON back.sale_id = s.id
    WHERE back.vouchers > s.voucher_fen OR back.cash > s.payable_fen OR back.points > s.points_spent
       OR (s.refunded_fen = s.gross_fen
           AND (back.vouchers <> s.voucher_fen OR back.cash <> s.payable_fen OR back.points <> s.points_spent))`,
);

const vouchersAreTaken = sqlCheck(
  'vouchers of a sale = what they took off it',
  `SELECT CONCAT('sale ', s.id) AS subject, s.voucher_fen AS expected, COALESCE(taken.fen, 0) AS actual
     FROM sale s
     LEFT JOIN (SELECT sale_id, SUM(taken_fen) AS fen FROM sale_voucher GROUP BY sale_id) AS taken
            ON taken.sale_id = s.id
    WHERE s.voucher_fen <> COALESCE(taken.fen, 0)`,
);

const usedOnce = sqlCheck(
  'a used voucher belongs to one sale that is not wholly refunded',
  `SELECT CONCAT('voucher ', v.id) AS subject, 'its sale' AS expected,
          COALESCE(CONCAT('refunded sale ', s.id), 'no sale') AS actual
     FROM voucher v
     LEFT JOIN sale_voucher taken ON taken.voucher_id = v.id AND taken.sale_id = v.sale_id
     LEFT JOIN sale s ON s.id = taken.sale_id AND s.member_id = v.member_id
    WHERE v.state = 'USED' AND (s.id IS NULL OR s.refunded_fen = s.gross_fen)`,
);

const takenIsUsed = sqlCheck(
  'a voucher of a sale that is not wholly refunded is used by it',
  `SELECT CONCAT('voucher ', taken.voucher_id) AS subject, CONCAT('used by ', s.id) AS expected,
          COALESCE(CONCAT(v.state, ' ', COALESCE(v.sale_id, '')), 'gone') AS actual
     FROM sale_voucher taken
     JOIN sale s ON s.id = taken.sale_id AND s.refunded_fen < s.gross_fen
     LEFT JOIN voucher v ON v.member_id = s.member_id AND v.id = taken.voucher_id
    WHERE v.id IS NULL OR v.sale_id IS NULL OR v.sale_id <> s.id`,
);

/** What sales, their refunds and tierPoints must always be. */
export const salesAuditChecks: readonly AuditCheck[] = [
  saleIsItsLines,
  lineIsRefunded,
  refundIsItsLines,
  refundsAreTheSale,
  vouchersAreTaken,
  usedOnce,
  takenIsUsed,
  earnedIsBooked,
  spentIsBooked,
  tierPointsAreSales,
];
