import { type AuditCheck, sqlCheck } from '../ledger-audit/index.js';

const initialIsChanges = sqlCheck(
  'what was put in of a reward = the sum of its changes',
  `SELECT CONCAT('reward ', stock.reward_id) AS subject, COALESCE(made.quantity, 0) AS expected, stock.initial AS actual
     FROM reward_stock stock
     LEFT JOIN (SELECT reward_id, SUM(quantity) AS quantity FROM stock_change GROUP BY reward_id) AS made
            ON made.reward_id = stock.reward_id
    WHERE stock.initial <> COALESCE(made.quantity, 0)`,
);

const stockIsClaims = sqlCheck(
  'stock = initial - held - taken, and both are the claims on it (held / taken / left)',
  `SELECT CONCAT('reward ', stock.reward_id) AS subject,
          CONCAT_WS('/', COALESCE(claimed.held, 0), COALESCE(claimed.taken, 0),
                    GREATEST(0, stock.initial - COALESCE(claimed.held, 0) - COALESCE(claimed.taken, 0))) AS expected,
          CONCAT_WS('/', stock.held, stock.taken, stock.initial - stock.held - stock.taken) AS actual
     FROM reward_stock stock
     LEFT JOIN (SELECT reward_id, SUM(IF(state = 'HELD', quantity, 0)) AS held,
                       SUM(IF(state = 'TAKEN', quantity, 0)) AS taken
                  FROM stock_claim GROUP BY reward_id) AS claimed ON claimed.reward_id = stock.reward_id
   HAVING expected <> actual`,
);

/** What the stock of rewards must always be. */
export const rewardStockAuditChecks: readonly AuditCheck[] = [initialIsChanges, stockIsClaims];
