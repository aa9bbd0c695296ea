import type { StoryFacts } from './story-facts';

export const STEPS = [
  'card',
  'till',
  'scan',
  'sale',
  'points',
  'redeem',
  'handover',
  'gift',
  'open',
] as const;
export type StepName = (typeof STEPS)[number];

export interface Step {
  readonly name: StepName;
  /** Whether it makes sense now. */
  readonly isReady: boolean;
  readonly isDone: boolean;
}

/**
 * How the steps of the story stand. What a phone shows for a moment only (a scan, a sale, a hand-over, a gift) counts as done
 * once its step was taken; `taken` has the steps pressed since the page was opened.
 */
export function storySteps(facts: StoryFacts, taken: ReadonlySet<StepName>): readonly Step[] {
  const isScanned = taken.has('scan');
  const isHandedOver = taken.has('handover');
  const isLinkTaken = taken.has('open');
  const isSold = isScanned && taken.has('points');
  return [
    { name: 'card', isReady: true, isDone: facts.isCardShown || isScanned },
    { name: 'till', isReady: true, isDone: facts.isClerkIn },
    {
      name: 'scan',
      isReady: facts.isCardShown && facts.isTillOpen && facts.isClerkIn,
      isDone: isScanned,
    },
    { name: 'sale', isReady: isScanned && facts.isTillOpen, isDone: isSold },
    {
      name: 'points',
      isReady: isScanned,
      isDone: isSold && (facts.isStatementShown || taken.has('redeem')),
    },
    {
      name: 'redeem',
      isReady: isSold,
      isDone: taken.has('redeem') && (facts.isPickupCodeShown || isHandedOver),
    },
    {
      name: 'handover',
      isReady: facts.isPickupCodeShown && facts.isClerkIn,
      isDone: isHandedOver,
    },
    {
      name: 'gift',
      isReady: isSold,
      isDone: taken.has('gift') && (facts.isGiftShown || isLinkTaken),
    },
    { name: 'open', isReady: facts.isGiftShown, isDone: isLinkTaken && facts.isWangIn },
  ];
}

/** The first step that is ready and not done: the one to point at. */
export function nextStep(steps: readonly Step[]): StepName | null {
  return steps.find(({ isReady, isDone }) => isReady && !isDone)?.name ?? null;
}
