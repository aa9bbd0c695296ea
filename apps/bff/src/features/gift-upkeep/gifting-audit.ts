import { LIMIT_CODES } from '../gift-limits/index.js';
import { OPEN_STATES } from '../gifting/index.js';
import { type AuditCheck, sqlCheck } from '../ledger-audit/index.js';

/** A list for SQL of words of our own. */
const quoted = (words: readonly string[]): string => words.map((word) => `'${word}'`).join(', ');
const OPEN = quoted(OPEN_STATES);

const monthOf = (column: string): string => `DATE_FORMAT(${column}, '%Y-%m')`;

const escrowIsOpenGifts = sqlCheck(
  'escrow = sum of open gifts',
  `SELECT CONCAT('sender ', sender_id) AS subject, SUM(gifted) AS expected, SUM(held) AS actual
     FROM (SELECT sender_id, sent_points AS gifted, 0 AS held FROM gift WHERE state IN (${OPEN})
           UNION ALL
           SELECT member_id, 0, amount FROM points_hold WHERE purpose = 'GIFT' AND resolved_at IS NULL) AS sides
    GROUP BY sender_id
   HAVING expected <> actual`,
);

const openGiftHasOneHold = sqlCheck(
  'an open gift has exactly one live hold of its points, any other gift has none',
  `SELECT CONCAT('gift ', gift.id) AS subject,
          CONCAT_WS('/', IF(gift.state IN (${OPEN}), 1, 0), IF(gift.state IN (${OPEN}), gift.sent_points, 0)) AS expected,
          CONCAT_WS('/', COUNT(hold.hold_id), COALESCE(SUM(hold.amount), 0)) AS actual
     FROM gift
     LEFT JOIN points_hold hold ON hold.member_id = gift.sender_id AND hold.purpose = 'GIFT'
           AND hold.reference = gift.id AND hold.resolved_at IS NULL
    GROUP BY gift.id, gift.state, gift.sent_points
   HAVING expected <> actual`,
);

const holdIsOfGift = sqlCheck(
  'points held for a gift belong to one',
  `SELECT CONCAT('hold ', hold.hold_id) AS subject, CONCAT('gift ', hold.reference) AS expected, 'no gift' AS actual
     FROM points_hold hold
     LEFT JOIN gift ON gift.sender_id = hold.member_id AND gift.id = hold.reference AND gift.hold_id = hold.hold_id
    WHERE hold.purpose = 'GIFT' AND gift.id IS NULL`,
);

const endedGiftResolved = sqlCheck(
  'a gift that has ended gave or returned all of its points (given / returned)',
  `SELECT CONCAT('gift ', gift.id) AS subject,
          IF(gift.state = 'CLAIMED', CONCAT_WS('/', gift.points, gift.sent_points - gift.points),
             CONCAT_WS('/', 0, gift.sent_points)) AS expected,
          COALESCE(CONCAT_WS('/', hold.captured, hold.voided), 'no hold') AS actual
     FROM gift LEFT JOIN points_hold hold ON hold.member_id = gift.sender_id AND hold.hold_id = gift.hold_id
    WHERE gift.state NOT IN (${OPEN})
   HAVING expected <> actual`,
);

const receiverHasPoints = sqlCheck(
  'whoever claimed a gift was given its points, nobody was given any other',
  `SELECT CONCAT('gift ', gift_id) AS subject, CONCAT_WS('/', MAX(member_id), SUM(due)) AS expected,
          CONCAT_WS('/', MAX(credited), SUM(given)) AS actual
     FROM (SELECT id AS gift_id, receiver_id AS member_id, points AS due, NULL AS credited, 0 AS given
             FROM gift WHERE state = 'CLAIMED'
           UNION ALL
           SELECT cause.source_id, NULL, 0, entry.member_id, entry.amount
             FROM ledger_transaction cause JOIN ledger_entry entry ON entry.transaction_id = cause.id
            WHERE cause.kind = 'GIFT_RECEIVED' AND entry.account = 'AVAILABLE' AND entry.amount > 0) AS sides
    GROUP BY gift_id
   HAVING NOT (expected <=> actual)`,
);

const claimIsRecorded = sqlCheck(
  'a gift that was claimed has its claim, any other has none',
  `SELECT CONCAT('gift ', gift.id) AS subject, COALESCE(gift.receiver_id, 'nobody') AS expected,
          COALESCE(MAX(receipt.receiver_id), 'nobody') AS actual
     FROM gift LEFT JOIN gift_receipt receipt ON receipt.gift_id = gift.id
    GROUP BY gift.id, gift.receiver_id
   HAVING expected <> actual OR COUNT(receipt.gift_id) > 1`,
);

const sentCounters = sqlCheck(
  'counters of senders = what their gifts say',
  `SELECT CONCAT('member ', member_id, ' ', limit_code, ' ', period) AS subject, SUM(due) AS expected, SUM(counted) AS actual
     FROM (SELECT sender_id AS member_id, '${LIMIT_CODES.DAILY_COUNT}' AS limit_code,
                  CAST(sent_on AS CHAR CHARACTER SET ascii) AS period, 1 AS due, 0 AS counted FROM gift
           UNION ALL
           SELECT sender_id, '${LIMIT_CODES.DAILY_POINTS}', CAST(sent_on AS CHAR CHARACTER SET ascii), sent_points, 0
             FROM gift WHERE state NOT IN ('WITHDRAWN', 'RETURNED')
           UNION ALL
           SELECT sender_id, '${LIMIT_CODES.MONTHLY_POINTS}', ${monthOf('sent_on')}, sent_points, 0
             FROM gift WHERE state NOT IN ('WITHDRAWN', 'RETURNED')
           UNION ALL
           SELECT member_id, limit_code, period, 0, used FROM limit_counter
            WHERE limit_code IN ('${LIMIT_CODES.DAILY_COUNT}', '${LIMIT_CODES.DAILY_POINTS}')) AS sides
    GROUP BY member_id, limit_code, period
   HAVING expected <> actual`,
);

const receivedCounters = sqlCheck(
  'counters of receivers = what they claimed',
  `SELECT CONCAT('member ', member_id, ' ', limit_code, ' ', period) AS subject, SUM(due) AS expected, SUM(counted) AS actual
     FROM (SELECT receiver_id AS member_id, '${LIMIT_CODES.RECEIVER_DAILY_COUNT}' AS limit_code,
                  CAST(received_on AS CHAR CHARACTER SET ascii) AS period, 1 AS due, 0 AS counted FROM gift_receipt
           UNION ALL
           SELECT receiver_id, '${LIMIT_CODES.RECEIVER_MONTHLY_POINTS}', ${monthOf('received_on')}, counted_points, 0
             FROM gift WHERE receiver_id IS NOT NULL
           UNION ALL
           SELECT member_id, limit_code, period, 0, used FROM limit_counter
            WHERE limit_code IN ('${LIMIT_CODES.RECEIVER_DAILY_COUNT}', '${LIMIT_CODES.RECEIVER_MONTHLY_POINTS}')) AS sides
    GROUP BY member_id, limit_code, period
   HAVING expected <> actual`,
);

const reviewHasReason = sqlCheck(
  'a claim that waits for an operator has what it waits for',
  `SELECT CONCAT('gift ', gift.id) AS subject, 'a risk event that held it' AS expected, 'none' AS actual
     FROM gift LEFT JOIN risk_event risk ON risk.gift_id = gift.id AND risk.held = 1
    WHERE gift.state = 'UNDER_REVIEW' AND risk.gift_id IS NULL`,
);

/** What gifts must always be, with their escrow, claims and limits. */
export const giftingAuditChecks: readonly AuditCheck[] = [
  escrowIsOpenGifts,
  openGiftHasOneHold,
  holdIsOfGift,
  endedGiftResolved,
  receiverHasPoints,
  claimIsRecorded,
  sentCounters,
  receivedCounters,
  reviewHasReason,
];
