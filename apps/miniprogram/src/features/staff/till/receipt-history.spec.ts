import { describe, expect, it } from '@jest/globals';
import {
  MOST_RECEIPTS,
  noteRefund,
  type ReceiptHistory,
  recall,
  remember,
} from './receipt-history';
import type { SaleReceipt } from './sale-receipt';

function receipt(receiptNumber: string, storeId = 's1'): SaleReceipt {
  return {
    receiptNumber,
    storeId,
    storeName: '南京路店',
    at: 1_790_000_000_000,
    memberName: '林*',
    grossFen: 9500,
    vouchers: [],
    pointsSpent: 0,
    pointsValueFen: 0,
    payableFen: 9500,
    pointsEarned: 181,
    breakdown: [],
    availableAfter: 681,
    refundedFen: 0,
    lines: [
      { lineId: '1', category: 'fresh', quantity: 1, amountFen: 8600, refundedFen: 0 },
      { lineId: '2', category: 'default', quantity: 2, amountFen: 900, refundedFen: 0 },
    ],
  };
}

const refunded = (history: ReceiptHistory) => history[0]?.lines.map((line) => line.refundedFen);

describe('the receipts of a device', () => {
  it('keeps the newest first and fifty of them', () => {
    let history: ReceiptHistory = [];
    for (let nth = 1; nth <= MOST_RECEIPTS + 5; nth += 1) {
      history = remember(history, receipt(String(nth)));
    }
    expect(history).toHaveLength(MOST_RECEIPTS);
    expect(history[0]?.receiptNumber).toBe(String(MOST_RECEIPTS + 5));
  });

  it('keeps a receipt once', () => {
    const history = remember(remember([], receipt('7')), receipt('7'));
    expect(history).toHaveLength(1);
  });

  it('tells the same number of two stores apart', () => {
    const history = remember(remember([], receipt('7', 's1')), receipt('7', 's2'));
    expect(recall(history, '7', 's1')?.storeId).toBe('s1');
    expect(recall(history, '8', 's1')).toBeUndefined();
  });

  it('adds up what was refunded line by line', () => {
    const part = { receiptNumber: '7', storeId: 's1' };
    let history = remember([], receipt('7'));
    history = noteRefund(history, { ...part, byLine: { '1': 600 }, refundedFen: 600 });
    history = noteRefund(history, { ...part, byLine: { '1': 1000, '2': 900 }, refundedFen: 2500 });
    expect(refunded(history)).toEqual([1600, 900]);
    expect(history[0]?.refundedFen).toBe(2500);
    history = noteRefund(history, { ...part, byLine: null, refundedFen: 9500 });
    expect(refunded(history)).toEqual([8600, 900]);
  });
});
