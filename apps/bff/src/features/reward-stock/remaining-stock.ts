/**
 * How many are left of a reward, as SQL: what the clock has freed counts, booked or not, and where codes are
 * loaded there are no more than free ones. Its one value is the present instant; 0 for a reward without stock.
 * @param id the expression of the reward's id
 * @param voucherKindId that of the kind of voucher it brings
 */
export const remainingStock = (id: string, voucherKindId: string): string => `COALESCE((
  SELECT CAST(LEAST(
           stock.initial - stock.held - stock.taken
             + COALESCE((SELECT SUM(claim.quantity) FROM stock_claim claim
                          WHERE claim.reward_id = stock.reward_id AND claim.frees_at <= ?), 0),
           COALESCE((SELECT pool.loaded - pool.handed_out FROM voucher_pool pool
                      WHERE pool.kind_id = ${voucherKindId}), stock.initial)) AS SIGNED)
    FROM reward_stock stock WHERE stock.reward_id = ${id}), 0)`;
