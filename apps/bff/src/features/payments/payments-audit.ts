import { type AuditCheck, sqlCheck } from '../ledger-audit/index.js';

const refundsAreWhatIsRefunded = sqlCheck(
  'refunded of a payment = the sum of its refunds, at most what was paid',
  `SELECT CONCAT('payment ', p.id) AS subject, p.refunded_fen AS expected, COALESCE(refunds.fen, 0) AS actual
     FROM payment p
     LEFT JOIN (SELECT subject_type, subject_id, SUM(amount_fen) AS fen FROM payment_refund
                 GROUP BY subject_type, subject_id) AS refunds
            ON refunds.subject_type = p.subject_type AND refunds.subject_id = p.subject_id
    WHERE p.refunded_fen <> COALESCE(refunds.fen, 0)
       OR p.refunded_fen > IF(p.state = 'PAID', p.amount_fen, 0)`,
);

const moneyThatIsNotTakenGoesBack = sqlCheck(
  'a payment that came too late goes back whole',
  `SELECT CONCAT('payment ', p.id) AS subject, p.amount_fen AS expected, p.refunded_fen AS actual
     FROM payment p
    WHERE p.outcome = 'RETURNED' AND p.refunded_fen <> p.amount_fen`,
);

const refundBelongsToItsPayment = sqlCheck(
  'a refund belongs to the payment of its subject',
  `SELECT CONCAT('refund ', r.id) AS subject, r.payment_id AS expected, COALESCE(p.id, 'none') AS actual
     FROM payment_refund r
     LEFT JOIN payment p ON p.subject_type = r.subject_type AND p.subject_id = r.subject_id
    WHERE COALESCE(p.id, 'none') <> r.payment_id`,
);

export const paymentsAuditChecks: readonly AuditCheck[] = [
  refundsAreWhatIsRefunded,
  moneyThatIsNotTakenGoesBack,
  refundBelongsToItsPayment,
];
