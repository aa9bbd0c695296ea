import { type AuditCheck, sqlCheck } from '../ledger-audit/index.js';

const poolAddsUp = sqlCheck(
  'loaded voucher codes of a kind = free ones + vouchers',
  `SELECT CONCAT('voucher kind ', pool.kind_id) AS subject,
          CONCAT_WS('/', pool.loaded, pool.handed_out) AS expected,
          CONCAT_WS('/', COALESCE(free.codes, 0) + COALESCE(given.codes, 0), COALESCE(given.codes, 0)) AS actual
     FROM voucher_pool pool
     LEFT JOIN (SELECT kind_id, COUNT(*) AS codes FROM voucher_pool_code GROUP BY kind_id) AS free
            ON free.kind_id = pool.kind_id
     LEFT JOIN (SELECT kind_id, COUNT(*) AS codes FROM voucher GROUP BY kind_id) AS given
            ON given.kind_id = pool.kind_id
   HAVING expected <> actual`,
);

const codeIsOnce = sqlCheck(
  'a voucher code is free or handed out, never both',
  `SELECT CONCAT('voucher ', free.voucher_id) AS subject, 'free' AS expected, given.state AS actual
     FROM voucher_pool_code free JOIN voucher given ON given.code_digest = free.code_digest`,
);

/** What vouchers and their pools must always be. */
export const vouchersAuditChecks: readonly AuditCheck[] = [poolAddsUp, codeIsOnce];
