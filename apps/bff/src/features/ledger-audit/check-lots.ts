import { sqlCheck } from './audit-check.js';

const signed = "IF(kind = 'TAKE', -moved, moved)";

export const lotsMatchMovements = sqlCheck(
  'created + given - taken = remaining, within 0 to created',
  `SELECT CONCAT('lot ', moved.lot_id) AS subject, COALESCE(lot.remaining, 0) AS expected, moved.net AS actual
     FROM (SELECT member_id, expires_at, lot_id, MAX(amount) AS amount, SUM(${signed}) AS net,
                  SUM(IF(kind = 'CREATE', moved, 0)) AS created
             FROM lot_movement GROUP BY member_id, expires_at, lot_id) AS moved
     LEFT JOIN points_lot lot ON lot.member_id = moved.member_id AND lot.expires_at = moved.expires_at
                             AND lot.lot_id = moved.lot_id
    WHERE moved.net <> COALESCE(lot.remaining, 0) OR moved.net < 0 OR moved.net > moved.created
       OR moved.created <> moved.amount`,
);

export const lotsHaveMovements = sqlCheck(
  'every lot was created by a movement',
  `SELECT CONCAT('lot ', lot.lot_id) AS subject, 'a movement' AS expected, 'none' AS actual
     FROM points_lot lot
     LEFT JOIN (SELECT lot_id FROM lot_movement WHERE kind = 'CREATE' GROUP BY lot_id) AS created
            ON created.lot_id = lot.lot_id
    WHERE created.lot_id IS NULL`,
);

export const availableIsInLots = sqlCheck(
  'booked available = sum of remaining of lots not yet booked as lapsed',
  `SELECT CONCAT('member ', m.member_id) AS subject, m.available AS expected, COALESCE(lots.remaining, 0) AS actual
     FROM ledger_member m
     LEFT JOIN (SELECT member_id, SUM(remaining) AS remaining FROM points_lot GROUP BY member_id) AS lots
            ON lots.member_id = m.member_id
    WHERE m.available <> COALESCE(lots.remaining, 0)`,
);

/** Per undone transaction and lot: given back (to the lot or a child of it) never exceeds what was taken. */
export const returnsWithinTaken = sqlCheck(
  'points return to the lots they came from, never more than was taken',
  `SELECT CONCAT('transaction ', returned.root_transaction_id, ' lot ', returned.lot_id) AS subject,
          COALESCE(taken.moved, 0) AS expected, returned.moved AS actual
     FROM (SELECT root_transaction_id, IF(kind = 'CREATE', parent_lot_id, lot_id) AS lot_id, SUM(moved) AS moved
             FROM lot_movement
            WHERE root_transaction_id <> transaction_id AND kind IN ('GIVE', 'CREATE')
            GROUP BY root_transaction_id, IF(kind = 'CREATE', parent_lot_id, lot_id)) AS returned
     LEFT JOIN lot_movement taken ON taken.root_transaction_id = returned.root_transaction_id
           AND taken.transaction_id = returned.root_transaction_id AND taken.lot_id = returned.lot_id
           AND taken.kind = 'TAKE'
    WHERE returned.moved > COALESCE(taken.moved, 0)`,
);
