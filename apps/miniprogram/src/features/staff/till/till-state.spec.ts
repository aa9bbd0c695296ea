import { describe, expect, it } from '@jest/globals';
import { receiptOf } from './sale-receipt';
import {
  EMPTY_TILL,
  forSameMember,
  type OpenSession,
  withChangedLine,
  withLine,
  withoutLine,
  withoutSession,
  withReceipt,
  withRefusal,
  withSession,
  withUnlocked,
} from './till-state';

const member = { name: '林*', phone: '138****5678', tierName: '金卡', available: 12_680 };
const session: OpenSession = { id: 'S1', deadline: 1_790_000_300_000, member };
const fresh = { category: 'fresh', quantity: 1, amountFen: 8600 } as const;
const receipt = receiptOf(
  {
    id: 'A',
    receiptNumber: '7',
    occurredAt: '2026-11-21T08:00:00.000Z',
    grossFen: 8600,
    vouchers: [],
    pointsSpent: 4300,
    pointsValueFen: 4300,
    payableFen: 4300,
    pointsEarned: 86,
    availableAfter: 8466,
    refundedFen: 0,
    breakdown: [{ ruleCode: 'BASE', title: '消费积分', points: 86 }],
    store: { id: 's1', name: '南京路店' },
    member: { maskedNickname: '林*', maskedPhone: null, tier: { name: '金卡' } },
  },
  [{ ...fresh, lineId: '1' }],
);

describe('the till', () => {
  it('keeps the lines when the session is over and the card is read again', () => {
    const sale = withLine(withSession(EMPTY_TILL, session), fresh);
    const over = withoutSession({ ...sale, pointsToSpend: 4300 });
    expect(over.session).toBeNull();
    const again = withSession(over, { ...session, id: 'S2' });
    expect(again.lines).toHaveLength(1);
    expect(again.pointsToSpend).toBe(0);
  });

  it('keeps the points when the same session is answered again', () => {
    const sale = { ...withSession(EMPTY_TILL, session), pointsToSpend: 100 };
    expect(withSession(sale, session).pointsToSpend).toBe(100);
  });

  it('adds, changes and removes lines', () => {
    let state = withLine(withLine(EMPTY_TILL, fresh), { ...fresh, amountFen: 900 });
    state = withChangedLine(state, { id: 2, category: 'default', quantity: 3, amountFen: 1200 });
    expect(state.lines.map((line) => line.amountFen)).toEqual([8600, 1200]);
    state = withoutLine({ ...state, pointsToSpend: 100 }, 1);
    expect(state.pointsToSpend).toBe(100);
    expect(withoutLine(state, 2)).toEqual(EMPTY_TILL);
  });

  it('keeps the receipt number of an attempt without an answer until there is one', () => {
    const sale = withLine(withSession(EMPTY_TILL, session), fresh);
    const pending = {
      key: 'K',
      tillSessionId: 'S1',
      receiptNumber: '7',
      lines: sale.lines,
      pointsToSpend: 0,
      voucherCodes: [],
    };
    const unlocked = withUnlocked({ ...sale, pending });
    expect(unlocked).toMatchObject({ pending: null, receiptNumber: '7', isNumberFixed: true });
    expect(withRefusal(unlocked).isNumberFixed).toBe(false);
    expect(withUnlocked(sale)).toBe(sale);
  });

  it('shows the new balance to whoever stays for another sale', () => {
    const booked = withReceipt(withLine(withSession(EMPTY_TILL, session), fresh), receipt);
    const next = forSameMember(booked);
    expect(booked.lines).toEqual([]);
    expect(next.receipt).toBeNull();
    expect(next.session?.member.available).toBe(8466);
    expect(next.lines).toEqual([]);
  });
});
