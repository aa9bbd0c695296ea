import { sqlCheck } from './audit-check.js';

export const transactionsBalance = sqlCheck(
  'entries of each transaction sum to zero, at least two',
  `SELECT CONCAT('transaction ', id) AS subject, '0 in at least 2 entries' AS expected,
          CONCAT(total, ' in ', legs, ' entries') AS actual
     FROM (SELECT t.id,
                  COALESCE((SELECT SUM(amount) FROM ledger_entry e WHERE e.transaction_id = t.id), 0)
                + COALESCE((SELECT SUM(amount) FROM programme_entry p WHERE p.transaction_id = t.id), 0) AS total,
                  (SELECT COUNT(*) FROM ledger_entry e WHERE e.transaction_id = t.id)
                + (SELECT COUNT(*) FROM programme_entry p WHERE p.transaction_id = t.id) AS legs
             FROM ledger_transaction t) AS sums
    WHERE total <> 0 OR legs < 2`,
);

export const entriesHaveTransactions = sqlCheck(
  'every entry belongs to a transaction',
  `SELECT CONCAT('entry ', e.member_id, '/', e.seq) AS subject, 'a transaction' AS expected, e.transaction_id AS actual
     FROM ledger_entry e LEFT JOIN ledger_transaction t ON t.id = e.transaction_id
    WHERE t.id IS NULL
    UNION ALL
   SELECT CONCAT('programme entry ', p.transaction_id, '/', p.leg), 'a transaction', p.transaction_id
     FROM programme_entry p LEFT JOIN ledger_transaction t ON t.id = p.transaction_id
    WHERE t.id IS NULL`,
);

export const causesBookOnce = sqlCheck(
  'one transaction per cause',
  `SELECT CONCAT(kind, ' of ', source_type, ' ', source_id) AS subject, '1' AS expected, COUNT(*) AS actual
     FROM ledger_transaction GROUP BY kind, source_type, source_id HAVING COUNT(*) > 1`,
);

/** A reversal moves the same account the other way, and all reversals together never more than the original. */
export const reversalsWithinOriginal = sqlCheck(
  'reversals never exceed what they reverse',
  `SELECT CONCAT('transaction ', original.id) AS subject,
          CONCAT('reversals between 0 and ', -entry.amount) AS expected, SUM(undone.amount) AS actual
     FROM ledger_transaction reversal
     JOIN ledger_transaction original ON original.id = reversal.reversal_of
     JOIN programme_entry entry ON entry.transaction_id = original.id
     JOIN programme_entry undone ON undone.transaction_id = reversal.id AND undone.account = entry.account
    GROUP BY original.id, entry.account, entry.amount
   HAVING SUM(undone.amount) * SIGN(entry.amount) > 0 OR ABS(SUM(undone.amount)) > ABS(entry.amount)`,
);
