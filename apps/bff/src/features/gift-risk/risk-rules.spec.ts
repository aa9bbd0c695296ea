import { instant, type MemberId, MS_PER_DAY, MS_PER_HOUR } from '@huiji/shared-types';
import { describe, expect, test } from '@jest/globals';
import { defaultProgrammeSettings } from '../../platform/config/programme-settings.js';
import { assessClaim, type ClaimFacts, type GiftLink, mustBeHeld } from './risk-rules.js';

const NOW = instant(1_000 * MS_PER_DAY);
const settings = defaultProgrammeSettings.gifting.risk;
const id = (name: string) => name as MemberId;

const link = (from: string, to: string, hoursAgo = 1): GiftLink => ({
  from: id(from),
  to: id(to),
  at: instant(NOW - hoursAgo * MS_PER_HOUR),
});

/** Ann gives Bob something; both are members of long standing. */
const claim = (facts: {
  links?: readonly GiftLink[];
  senderAge?: number;
  receiverAge?: number;
  frozen?: boolean;
}): ClaimFacts => ({
  now: NOW,
  sender: { id: id('ann'), ageDays: facts.senderAge ?? 400, isFrozen: facts.frozen ?? false },
  receiver: { id: id('bob'), ageDays: facts.receiverAge ?? 400 },
  links: facts.links ?? [],
});

const two = [link('cid', 'bob'), link('dan', 'bob')];

describe('what is found about a claim', () => {
  test.each<[string, ClaimFacts, readonly string[], boolean]>([
    ['an ordinary one', claim({}), [], false],
    ['one gift between two new accounts', claim({ senderAge: 0, receiverAge: 0 }), [], false],
    ['back to whoever gave it', claim({ links: [link('bob', 'ann')] }), ['CYCLE'], true],
    [
      'around through two others',
      claim({ links: [link('bob', 'cid'), link('cid', 'dan'), link('dan', 'ann')] }),
      ['CYCLE'],
      true,
    ],
    ['a circle that is not closed', claim({ links: [link('bob', 'cid')] }), [], false],
    ['the same direction again', claim({ links: [link('ann', 'bob')] }), [], false],
    ['24 hours later', claim({ links: [link('bob', 'ann', 24)] }), [], false],
    ['a moment less', claim({ links: [link('bob', 'ann', 23.999)] }), ['CYCLE'], true],
    [
      'a third sender to a new member',
      claim({ links: two, receiverAge: 6 }),
      ['MANY_SENDERS'],
      true,
    ],
    ['to one of seven days', claim({ links: two, receiverAge: 7 }), [], false],
    ['a second sender', claim({ links: two.slice(1), receiverAge: 0 }), [], false],
    [
      'the third gift of two senders',
      claim({ links: [link('ann', 'bob'), link('cid', 'bob')], receiverAge: 0 }),
      [],
      false,
    ],
    [
      'a young account passes on to a new one what others sent: recorded, not held',
      claim({ links: [link('cid', 'ann')], senderAge: 29, receiverAge: 6 }),
      ['NEW_ACCOUNT_CHAIN'],
      false,
    ],
    [
      'an account of 30 days does',
      claim({ links: [link('cid', 'ann')], senderAge: 30, receiverAge: 6 }),
      [],
      false,
    ],
    ['a sender frozen since', claim({ frozen: true }), ['FROZEN_SENDER'], true],
    [
      'several at once',
      claim({
        links: [...two, link('cid', 'ann'), link('bob', 'cid')],
        senderAge: 10,
        receiverAge: 1,
      }),
      ['CYCLE', 'MANY_SENDERS', 'NEW_ACCOUNT_CHAIN'],
      true,
    ],
  ])('%s', (_, facts, rules, held) => {
    const findings = assessClaim(facts, settings);
    expect(findings.map(({ rule }) => rule)).toEqual(rules);
    expect(mustBeHeld(findings, settings)).toBe(held);
  });

  test('a rule that is off finds nothing, and the score that holds can be set', () => {
    const facts = claim({ links: two, receiverAge: 0 });
    expect(assessClaim(facts, { ...settings, manySenders: 0 })).toEqual([]);
    expect(mustBeHeld(assessClaim(facts, settings), { ...settings, holdScore: 101 })).toBe(false);
  });
});
