/** A list of the export: the newest rows of one kind that belong to a member. */
export interface ExportSection {
  readonly name: string;
  /** Takes the member's id and a number of rows; a column named `...At` is an instant in epoch ms. */
  readonly sql: string;
  /** Older rows are left out, and `complete` says so. */
  readonly mostRows: number;
  /** Columns that hold JSON. */
  readonly json?: readonly string[];
  /** Columns that hold an address sealed for the member. */
  readonly addresses?: readonly string[];
  /** Columns that hold yes or no. */
  readonly flags?: readonly string[];
}

/** Of each kind; all sections full are about 10 MB of text. */
const MOST_ROWS = 5_000;
const MOST_LINES = 20_000;

/** In the order in which they stand in the export. Secrets and hashes are in none of them. */
export const exportSections: readonly ExportSection[] = [
  {
    name: 'consents',
    mostRows: MOST_ROWS,
    sql: `SELECT privacy_version AS privacyVersion, given_at AS givenAt
            FROM consent WHERE member_id = ? ORDER BY given_at DESC LIMIT ?`,
  },
  {
    name: 'phoneChecks',
    mostRows: MOST_ROWS,
    sql: `SELECT state, started_at AS startedAt
            FROM phone_check WHERE member_id = ? ORDER BY id DESC LIMIT ?`,
  },
  {
    name: 'pictures',
    mostRows: MOST_ROWS,
    sql: `SELECT CONCAT('/avatars/', id) AS address, content_type AS contentType, uploaded_at AS uploadedAt
            FROM avatar WHERE member_id = ? ORDER BY id DESC LIMIT ?`,
  },
  {
    name: 'sessions',
    mostRows: MOST_ROWS,
    sql: `SELECT created_at AS startedAt, expires_at AS expiresAt, revoked_at AS endedAt
            FROM session WHERE holder_id = ? ORDER BY id DESC LIMIT ?`,
  },
  {
    name: 'standingChanges',
    mostRows: MOST_ROWS,
    sql: `SELECT standing, reason, changed_at AS changedAt
            FROM standing_change WHERE member_id = ? ORDER BY id DESC LIMIT ?`,
  },
  {
    name: 'cards',
    mostRows: MOST_ROWS,
    sql: `SELECT generation, created_at AS createdAt, replaced_at AS replacedAt, replaced_for AS replacedFor
            FROM card_handle WHERE member_id = ? ORDER BY handle LIMIT ?`,
  },
  {
    name: 'cardReads',
    mostRows: MOST_ROWS,
    sql: `SELECT opened_at AS readAt, store.name_zh AS store, terminal_id AS terminal
            FROM till_session JOIN store ON store.id = till_session.store_id
           WHERE member_id = ? ORDER BY opened_at DESC LIMIT ?`,
  },
  {
    name: 'tierPoints',
    mostRows: MOST_ROWS,
    sql: `SELECT business_date AS businessDate, points
            FROM tier_points_day WHERE member_id = ? ORDER BY business_date DESC LIMIT ?`,
  },
  {
    name: 'balances',
    mostRows: 1,
    sql: `SELECT available, held, debt, closed_at AS closedAt
            FROM ledger_member WHERE member_id = ? LIMIT ?`,
  },
  {
    name: 'lots',
    mostRows: MOST_ROWS,
    flags: ['giftable'],
    sql: `SELECT remaining, amount, source, giftable, available_at AS availableAt, expires_at AS expiresAt
            FROM points_lot WHERE member_id = ? ORDER BY expires_at DESC, lot_id DESC LIMIT ?`,
  },
  {
    name: 'statement',
    mostRows: MOST_ROWS,
    json: ['facts'],
    sql: `SELECT STRAIGHT_JOIN seq, kind, account, amount AS points, available_after AS availableAfter,
                 occurred_at AS occurredAt, facts
            FROM ledger_entry JOIN ledger_transaction ON ledger_transaction.id = transaction_id
           WHERE member_id = ? ORDER BY seq DESC LIMIT ?`,
  },
  {
    name: 'receipts',
    mostRows: MOST_ROWS,
    json: ['breakdown'],
    sql: `SELECT receipt_number AS receiptNumber, store.name_zh AS store, occurred_at AS occurredAt,
                 gross_fen AS grossFen, voucher_fen AS voucherFen, points_spent AS pointsSpent,
                 points_value_fen AS pointsValueFen, payable_fen AS payableFen,
                 points_earned AS pointsEarned, breakdown, refunded_fen AS refundedFen
            FROM sale JOIN store ON store.id = sale.store_id
           WHERE member_id = ? ORDER BY recorded_at DESC, sale.id DESC LIMIT ?`,
  },
  {
    name: 'receiptLines',
    mostRows: MOST_LINES,
    sql: `SELECT STRAIGHT_JOIN receipt_number AS receiptNumber, line_id AS lineId, category, name, quantity,
                 amount_fen AS amountFen, sale_line.voucher_fen AS voucherFen, points_paid AS pointsPaid,
                 sale_line.points_earned AS pointsEarned, sale_line.refunded_fen AS refundedFen
            FROM sale JOIN sale_line ON sale_line.sale_id = sale.id
           WHERE member_id = ? ORDER BY recorded_at DESC, sale.id DESC, line_number LIMIT ?`,
  },
  {
    name: 'payments',
    mostRows: MOST_ROWS,
    sql: `SELECT description, amount_fen AS amountFen, state, opened_at AS openedAt, paid_at AS paidAt,
                 transaction_id AS wechatNumber, refunded_fen AS refundedFen
            FROM payment WHERE member_id = ? ORDER BY opened_at DESC, id DESC LIMIT ?`,
  },
  {
    name: 'paymentRefunds',
    mostRows: MOST_ROWS,
    sql: `SELECT payment.description, payment_refund.amount_fen AS amountFen, payment_refund.state,
                 requested_at AS requestedAt, succeeded_at AS succeededAt, refund_id AS wechatNumber
            FROM payment JOIN payment_refund
              ON payment_refund.subject_type = payment.subject_type
                 AND payment_refund.subject_id = payment.subject_id
           WHERE member_id = ? ORDER BY requested_at DESC, payment_refund.id DESC LIMIT ?`,
  },
  {
    name: 'vouchers',
    mostRows: MOST_ROWS,
    sql: `SELECT voucher_kind.title_zh AS title, voucher.value_fen AS valueFen,
                 voucher.minimum_spend_fen AS minimumSpendFen, state, issued_at AS issuedAt,
                 expires_at AS expiresAt, used_at AS usedAt
            FROM voucher JOIN voucher_kind ON voucher_kind.id = voucher.kind_id
           WHERE member_id = ? ORDER BY issued_at DESC, voucher.id DESC LIMIT ?`,
  },
  {
    name: 'refunds',
    mostRows: MOST_ROWS,
    sql: `SELECT STRAIGHT_JOIN receipt_number AS receiptNumber, sale_refund.recorded_at AS refundedAt,
                 sale_refund.refunded_fen AS refundedFen, sale_refund.voucher_fen AS voucherFen,
                 cash_fen AS cashFen, vouchers_returned AS vouchersReturned,
                 points_returned AS pointsReturned, points_clawed_back AS pointsClawedBack
            FROM sale_refund JOIN sale ON sale.id = sale_refund.sale_id
           WHERE sale_refund.member_id = ? ORDER BY sale_refund.recorded_at DESC LIMIT ?`,
  },
  {
    name: 'giftsSent',
    mostRows: MOST_ROWS,
    sql: `SELECT sent_points AS sentPoints, points, message, design, state, sent_at AS sentAt,
                 expires_at AS expiresAt, received_at AS claimedAt, settled_at AS settledAt, ended_by AS endedBy
            FROM gift WHERE sender_id = ? ORDER BY id DESC LIMIT ?`,
  },
  {
    name: 'giftsClaimed',
    mostRows: MOST_ROWS,
    sql: `SELECT STRAIGHT_JOIN gift.points, message, design, state, gift_receipt.received_at AS claimedAt,
                 settled_at AS settledAt, ended_by AS endedBy
            FROM gift_receipt JOIN gift ON gift.id = gift_id
           WHERE gift_receipt.receiver_id = ? ORDER BY gift_receipt.received_at DESC, gift_id DESC LIMIT ?`,
  },
  {
    name: 'spins',
    mostRows: MOST_ROWS,
    flags: ['wasFree'],
    sql: `SELECT wheel_version.title_zh AS wheel, spin.version, drawn.name_zh AS drawn, prize.name_zh AS won,
                 fallback_reason AS fallbackReason, was_free AS wasFree, spin.cost_points AS costPoints,
                 points_won AS pointsWon, business_date AS businessDate, nonce, client_seed AS clientSeed, roll,
                 spun_at AS spunAt, claim_before AS claimUntilAt
            FROM spin
            JOIN wheel_version ON wheel_version.wheel_id = spin.wheel_id AND wheel_version.version = spin.version
            JOIN wheel_prize drawn ON drawn.id = drawn_prize_id
            JOIN wheel_prize prize ON prize.id = prize_id
           WHERE member_id = ? ORDER BY spin.id DESC LIMIT ?`,
  },
  {
    name: 'messages',
    mostRows: MOST_ROWS,
    json: ['content'],
    sql: `SELECT content, created_at AS toldAt
            FROM member_message WHERE member_id = ? ORDER BY id DESC LIMIT ?`,
  },
  {
    name: 'messageGrants',
    mostRows: MOST_ROWS,
    sql: `SELECT template, grants FROM message_grant WHERE member_id = ? ORDER BY template LIMIT ?`,
  },
  {
    name: 'redemptions',
    mostRows: MOST_ROWS,
    addresses: ['address'],
    sql: `SELECT number, title_zh AS reward, status, quantity, points, fen, method, store.name_zh AS store,
                 address_sealed AS address, carrier, tracking_number AS trackingNumber,
                 redemption.created_at AS createdAt, pay_before AS payUntilAt, pickup_before AS pickUpUntilAt
            FROM redemption LEFT JOIN store ON store.id = redemption.store_id
           WHERE member_id = ? ORDER BY redemption.id DESC LIMIT ?`,
  },
  {
    name: 'redemptionSteps',
    mostRows: MOST_LINES,
    sql: `SELECT STRAIGHT_JOIN number, event, to_status AS status, happened_at AS happenedAt
            FROM redemption JOIN redemption_transition ON redemption_id = redemption.id
           WHERE member_id = ? ORDER BY redemption.id DESC, step LIMIT ?`,
  },
];
