import type { Instant, MemberId } from '@huiji/shared-types';
import { instant, MS_PER_HOUR } from '@huiji/shared-types';
import type { ProgrammeSettings } from '../../platform/config/programme-settings.js';

export const RiskRule = {
  CYCLE: 'CYCLE',
  MANY_SENDERS: 'MANY_SENDERS',
  NEW_ACCOUNT_CHAIN: 'NEW_ACCOUNT_CHAIN',
  FROZEN_SENDER: 'FROZEN_SENDER',
} as const;
export type RiskRule = keyof typeof RiskRule;

/** Somebody claimed a gift of somebody's. */
export interface GiftLink {
  readonly from: MemberId;
  readonly to: MemberId;
  readonly at: Instant;
}

/** A claim and what is known around it. */
export interface ClaimFacts {
  readonly now: Instant;
  readonly sender: { readonly id: MemberId; readonly ageDays: number; readonly isFrozen: boolean };
  readonly receiver: { readonly id: MemberId; readonly ageDays: number };
  /** Claims before this one; older ones do not count. */
  readonly links: readonly GiftLink[];
}

export type RiskSettings = ProgrammeSettings['gifting']['risk'];

export interface RiskFinding {
  readonly rule: RiskRule;
  /** 100 and more are enough to hold a claim by default; parts add up. */
  readonly score: number;
}

interface Rule {
  readonly score: number;
  applies(facts: ClaimFacts, settings: RiskSettings): boolean;
}

const distinct = (ids: readonly MemberId[]): number => new Set(ids).size;

/** Whom gifts have reached, directly or by others, beginning with somebody. */
function reachedFrom(start: MemberId, links: readonly GiftLink[]): Set<MemberId> {
  const reached = new Set<MemberId>();
  const waiting = [start];
  for (let from = waiting.pop(); from !== undefined; from = waiting.pop()) {
    for (const { to } of links.filter((link) => link.from === from)) {
      if (!reached.has(to)) {
        reached.add(to);
        waiting.push(to);
      }
    }
  }
  return reached;
}

/** What a claim is looked at for; one gift between two new accounts alone never counts. */
const RULES: Readonly<Record<RiskRule, Rule>> = {
  // What the receiver gave has come to the sender: points go round.
  CYCLE: {
    score: 100,
    applies: ({ sender, receiver, links }) => reachedFrom(receiver.id, links).has(sender.id),
  },
  MANY_SENDERS: {
    score: 100,
    applies: ({ sender, receiver, links }, { newAccountDays, manySenders }) => {
      const senders = links.filter(({ to }) => to === receiver.id).map(({ from }) => from);
      return (
        manySenders > 0 &&
        receiver.ageDays < newAccountDays &&
        distinct([...senders, sender.id]) >= manySenders
      );
    },
  },
  // Recorded, and held only together with something else.
  NEW_ACCOUNT_CHAIN: {
    score: 60,
    applies: ({ sender, receiver, links }, { newAccountDays, youngAccountDays }) =>
      receiver.ageDays < newAccountDays &&
      sender.ageDays < youngAccountDays &&
      links.some(({ from, to }) => to === sender.id && from !== receiver.id),
  },
  FROZEN_SENDER: { score: 100, applies: ({ sender }) => sender.isFrozen },
};

/** Since when claims are looked at together. */
export const windowStart = (now: Instant, { windowHours }: RiskSettings): Instant =>
  instant(now - windowHours * MS_PER_HOUR);

/** What is suspicious about a claim; nothing for an ordinary one. */
export function assessClaim(facts: ClaimFacts, settings: RiskSettings): RiskFinding[] {
  const since = windowStart(facts.now, settings);
  const recent = { ...facts, links: facts.links.filter(({ at }) => at > since) };
  return Object.values(RiskRule)
    .filter((rule) => RULES[rule].applies(recent, settings))
    .map((rule) => ({ rule, score: RULES[rule].score }));
}

/** Whether an operator has to look at it before any point moves. */
export const mustBeHeld = (
  findings: readonly RiskFinding[],
  { holdScore }: RiskSettings,
): boolean => findings.reduce((sum, { score }) => sum + score, 0) >= holdScore;
