import { type AuditCheck, sqlCheck } from '../ledger-audit/index.js';

const oddsAddUp = sqlCheck(
  'the odds of a wheel version sum to 1,000,000 parts per million',
  `SELECT CONCAT('wheel ', version.wheel_id, ' version ', version.version) AS subject,
          1000000 AS expected, COALESCE(SUM(prize.odds_ppm), 0) AS actual
     FROM wheel_version version
     LEFT JOIN wheel_prize prize ON prize.wheel_id = version.wheel_id AND prize.version = version.version
    GROUP BY version.wheel_id, version.version
   HAVING expected <> actual`,
);

const fallbackIsEndless = sqlCheck(
  'the fallback of a wheel version is one of its prizes and cannot run out',
  `SELECT CONCAT('wheel ', version.wheel_id, ' version ', version.version) AS subject,
          'a prize without stock' AS expected, COALESCE(prize.stock, 'none') AS actual
     FROM wheel_version version
     LEFT JOIN wheel_prize prize ON prize.id = version.fallback_prize_id
           AND prize.wheel_id = version.wheel_id AND prize.version = version.version
    WHERE prize.id IS NULL OR prize.stock IS NOT NULL`,
);

const stockAsPublished = sqlCheck(
  'there is as much stock of a prize as was published',
  `SELECT CONCAT('prize ', prize.id) AS subject, COALESCE(prize.stock, 0) AS expected,
          COALESCE(parts.initial, 0) AS actual
     FROM wheel_prize prize
     LEFT JOIN (SELECT prize_id, SUM(initial) AS initial FROM prize_stock GROUP BY prize_id) AS parts
            ON parts.prize_id = prize.id
   HAVING expected <> actual`,
);

/** What published versions must always be. */
export const versionChecks: readonly AuditCheck[] = [
  oddsAddUp,
  fallbackIsEndless,
  stockAsPublished,
];
