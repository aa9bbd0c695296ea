import { useState } from 'react';
import { paths } from '../../routes';
import { TILL_PHONE } from '../phone-place';
import { readQrCode } from './read-code';
import { readGiftLink } from './read-gift-link';
import { Section } from './section';
import { LIN, lookAtStory, PLAYERS, WANG } from './story-facts';
import { StoryStep } from './story-step';
import { nextStep, type StepName, storySteps } from './story-steps';
import { fillInSignIn, typeCode } from './type-at-till';
import type { Phones } from './use-phones';
import { useTick } from './use-tick';
import { useWords } from './words';

/** Of the demo's till, as the README tells. */
const CLERK = { user: 'clerk', password: 'clerk-demo' } as const;

interface StoryProps {
  readonly phones: Phones;
  readonly onSaid: (text: string) => void;
}

/** What the demo tells, step by step, each with the button that leads there. */
export function Story({ phones, onSaid }: StoryProps) {
  const { say } = useWords();
  useTick();
  const [taken, setTaken] = useState<ReadonlySet<StepName>>(new Set());
  const facts = lookAtStory(phones.pathOf);
  const steps = storySteps(facts, taken);
  const next = nextStep(steps);
  const take = (name: StepName) => setTaken((before) => new Set([...before, name]));
  const lead = (name: string, path: string) => phones.open({ name, path }, PLAYERS);

  const scan = async (step: 'scan' | 'handover') => {
    const shown = phones.documentOf(LIN);
    const till = phones.documentOf(TILL_PHONE);
    const code = shown === null ? null : await readQrCode(shown);
    if (code === null || till === null) {
      return onSaid(say(step === 'scan' ? 'noCode' : 'noPickupCode'));
    }
    typeCode(till, code);
    take(step);
    onSaid(say('scanned', { code }));
  };
  const fillIn = () => {
    const till = phones.documentOf(TILL_PHONE);
    const isFilled = till !== null && fillInSignIn(till, CLERK.user, CLERK.password);
    onSaid(say(isFilled ? 'filled' : 'noFields'));
    if (isFilled) phones.show(TILL_PHONE);
  };
  const actions: Record<StepName, () => void> = {
    card: () => lead(LIN, paths.card),
    till: () => lead(TILL_PHONE, paths.staff),
    scan: () => void scan('scan'),
    sale: () => phones.show(TILL_PHONE),
    points: () => {
      take('points');
      lead(LIN, paths.statement);
    },
    redeem: () => {
      take('redeem');
      lead(LIN, paths.mall);
    },
    handover: () => lead(TILL_PHONE, paths.staffHandover),
    gift: () => {
      take('gift');
      lead(LIN, paths.giftCompose);
    },
    open: () => {
      const link = readGiftLink(phones.documentOf(LIN));
      if (link === null) return onSaid(say('noGiftLink'));
      take('open');
      lead(WANG, link);
    },
  };
  return (
    <Section title={say('story')}>
      <ol className="story">
        {steps.map((step, index) => (
          <StoryStep
            key={step.name}
            step={step}
            number={index + 1}
            isNext={step.name === next}
            title={say(`${step.name}Title`)}
            look={step.name === 'till' ? say('tillLook', CLERK) : say(`${step.name}Look`)}
            action={say(`${step.name}Action`)}
            onAction={actions[step.name]}
          >
            {step.name === 'till' && facts.isTillOpen && !facts.isClerkIn && (
              <button type="button" className="panel-button" onClick={fillIn}>
                {say('tillFill')}
              </button>
            )}
            {step.name === 'handover' && step.isReady && facts.isHandoverOpen && (
              <button type="button" className="panel-button" onClick={() => void scan('handover')}>
                {say('handoverScan')}
              </button>
            )}
          </StoryStep>
        ))}
      </ol>
    </Section>
  );
}
