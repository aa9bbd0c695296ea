import { instant } from '@huiji/shared-types';
import { describe, expect, test } from '@jest/globals';
import { giftStateAt } from './gift.js';
import { GIFT_EVENTS, GiftState, giftStateAfter, isOpen, OPEN_STATES } from './gift-state.js';

const STATES = Object.values(GiftState);

/** What may happen, and nothing else. */
const ALLOWED: Readonly<Record<string, string>> = {
  'PENDING CLAIMED': 'CLAIMED',
  'PENDING HELD_FOR_REVIEW': 'UNDER_REVIEW',
  'PENDING WITHDRAWN': 'WITHDRAWN',
  'PENDING TIMED_OUT': 'RETURNED',
  'PENDING ALL_LAPSED': 'RETURNED',
  'PENDING SENDER_LEFT': 'RETURNED',
  'UNDER_REVIEW APPROVED': 'CLAIMED',
  'UNDER_REVIEW REJECTED': 'RETURNED',
  'UNDER_REVIEW ALL_LAPSED': 'RETURNED',
  'UNDER_REVIEW SENDER_LEFT': 'RETURNED',
  'UNDER_REVIEW RECEIVER_LEFT': 'RETURNED',
};

describe('the state machine of gifts', () => {
  test.each(STATES.flatMap((state) => GIFT_EVENTS.map((event) => [state, event] as const)))(
    '%s %s',
    (state, event) => {
      expect(giftStateAfter(state, event)).toBe(ALLOWED[`${state} ${event}`] ?? null);
    },
  );

  test('points are in escrow while something can still happen, and what is over stays over', () => {
    expect(OPEN_STATES).toEqual(['PENDING', 'UNDER_REVIEW']);
    for (const state of STATES.filter((each) => !isOpen(each))) {
      expect(
        GIFT_EVENTS.map((event) => giftStateAfter(state, event)).every((to) => to === null),
      ).toBe(true);
    }
  });

  test('every state can be reached', () => {
    const reached = new Set<string>(['PENDING', ...Object.values(ALLOWED)]);
    expect([...reached].sort()).toEqual([...STATES].sort());
  });
});

describe('by the clock', () => {
  const expiresAt = instant(1_000);
  test('a pending gift has gone back from the instant on, booked or not', () => {
    expect(giftStateAt({ state: 'PENDING', expiresAt }, instant(999))).toBe('PENDING');
    expect(giftStateAt({ state: 'PENDING', expiresAt }, expiresAt)).toBe('RETURNED');
  });

  test('the deadline stops under review, and changes nothing that is over', () => {
    for (const state of STATES.filter((each) => each !== 'PENDING')) {
      expect(giftStateAt({ state, expiresAt }, instant(2_000))).toBe(state);
    }
  });
});
