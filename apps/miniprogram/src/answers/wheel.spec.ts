import '@/lib/i18n/messages/wheel';
import { claimRefusalWords } from '../features/wheel/claim/claim-refusal-words';
import {
  type SpinRefusal,
  refusalWords as spinRefusalWords,
} from '../features/wheel/play/refusal-words';
import { createTranslate } from '../lib/i18n/translate';
import { type Say, type ToldIn, testTold } from './telling.testing';

const TOLD: ToldIn<'wheel'> = {
  SpinWheelResult: {
    Spin: 'screen',
    InsufficientPoints: spinning({
      __typename: 'InsufficientPoints',
      required: 50,
      available: 12,
    }),
    SpinLimitReached: spinning(
      { __typename: 'SpinLimitReached', nextSpinAt: '2026-11-22T16:00:00.000Z' },
      { __typename: 'SpinLimitReached', nextSpinAt: null },
    ),
    WheelUnavailable: spinning(
      { __typename: 'WheelUnavailable', currentVersion: 3 },
      { __typename: 'WheelUnavailable', currentVersion: null },
    ),
  },
  ClaimPrizeResult: {
    Redemption: 'screen',
    PrizeNotClaimable: (language) => [claimRefusalWords(createTranslate(language))],
  },
};

testTold(TOLD);

/** A member without debt whose wheel did not turn, and one who owes points. */
function spinning(...refusals: SpinRefusal[]): Say {
  return (language) =>
    refusals.flatMap((refusal) =>
      (refusal.__typename === 'InsufficientPoints' ? [0, 30] : [0]).map((debt) => {
        const facts = { spinsPerDay: 10, freeSpinsPerDay: 1, debt, earnMultiplierBps: 10_000 };
        return spinRefusalWords(refusal, facts, createTranslate(language), language);
      }),
    );
}
