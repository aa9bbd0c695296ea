import '@/lib/i18n/messages/settings';
import { blockedWords } from '../features/settings/closing/blocked-words';
import { phoneRefusalWords } from '../features/settings/phone/phone-refusal-words';
import type { PhoneRefusal } from '../generated/graphql';
import { createTranslate } from '../lib/i18n/translate';
import { type ToldIn, testTold } from './telling.testing';

const PHONE_REFUSALS: Record<PhoneRefusal, true> = { CODE_EXPIRED: true, UNAVAILABLE: true };

const NONE = { openRedemptions: 0, pendingGifts: 0, heldPoints: 0 };
const CAUSES = [
  { ...NONE, openRedemptions: 1, heldPoints: 300 },
  { ...NONE, pendingGifts: 2, heldPoints: 50 },
  { ...NONE, heldPoints: 1 },
];

const TOLD: ToldIn<'account'> = {
  BindPhoneResult: {
    Member: 'screen',
    PhoneProblem: (language) =>
      (Object.keys(PHONE_REFUSALS) as PhoneRefusal[]).map((reason) =>
        phoneRefusalWords(reason, createTranslate(language)),
      ),
  },
  CloseAccountResult: {
    AccountClosed: 'screen',
    AccountClosureBlocked: (language) =>
      CAUSES.map((causes) => blockedWords(causes, createTranslate(language))),
  },
};

testTold(TOLD);
