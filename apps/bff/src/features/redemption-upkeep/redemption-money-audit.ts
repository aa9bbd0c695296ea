import { type AuditCheck, sqlCheck } from '../ledger-audit/index.js';

const GIVEN = "('CONFIRMED', 'READY_FOR_PICKUP', 'SHIPPED', 'COMPLETED')";

const givenIsPaid = sqlCheck(
  'a redemption that was given has its cash part',
  `SELECT CONCAT('redemption ', r.id) AS subject, CONCAT('TAKEN ', r.fen) AS expected,
          COALESCE(CONCAT(p.outcome, ' ', p.amount_fen - p.refunded_fen), 'no payment') AS actual
     FROM redemption r
     LEFT JOIN payment p ON p.subject_type = 'REDEMPTION' AND p.subject_id = r.id
    WHERE r.fen > 0 AND r.status IN ${GIVEN}
   HAVING expected <> actual`,
);

const paidIsGivenOrGoesBack = sqlCheck(
  'the money of a redemption that was not given goes back',
  `SELECT CONCAT('payment ', p.id) AS subject,
          IF(r.status IN ${GIVEN}, 0, p.amount_fen) AS expected, p.refunded_fen AS actual
     FROM payment p LEFT JOIN redemption r ON r.id = p.subject_id
    WHERE p.subject_type = 'REDEMPTION' AND p.state = 'PAID'
   HAVING expected <> actual`,
);

const refundedHasItsMoneyBack = sqlCheck(
  'the money of a refunded redemption is back',
  `SELECT CONCAT('redemption ', r.id) AS subject, r.fen AS expected, COALESCE(SUM(f.amount_fen), 0) AS actual
     FROM redemption r
     LEFT JOIN payment_refund f
            ON f.subject_type = 'REDEMPTION' AND f.subject_id = r.id AND f.state = 'SUCCEEDED'
    WHERE r.status = 'REFUNDED'
    GROUP BY r.id, r.fen
   HAVING expected <> actual`,
);

/** Points, goods and money say the same of every redemption. */
export const redemptionMoneyChecks: readonly AuditCheck[] = [
  givenIsPaid,
  paidIsGivenOrGoesBack,
  refundedHasItsMoneyBack,
];
