import type { RowRequest } from '../../platform/commands/index.js';
import { paymentRows, type SubjectRef } from '../payments/index.js';
import type { Redemption } from '../redemptions/index.js';

/** What redemptions are called where their cash part is paid. */
export const MONEY = 'REDEMPTION';

export const redemptionMoney = ({ id }: Pick<Redemption, 'id'>): SubjectRef => ({
  subjectType: MONEY,
  subjectId: id,
});

/** The rows of its payment, where it has a cash part. */
export const moneyRows = (redemption: Redemption): RowRequest[] =>
  redemption.fen === 0 ? [] : paymentRows(redemptionMoney(redemption));
