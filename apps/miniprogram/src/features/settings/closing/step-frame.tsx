import { Text, View } from '@tarojs/components';
import type { ReactNode } from 'react';
import { useI18n } from '@/lib/i18n/use-i18n';
import { goBack } from '@/lib/navigate';
import { Button } from '@/ui/button';
import { classNames } from '@/ui/class-names';
import { Heading } from '@/ui/heading';
import { CLOSING_STEPS, type ClosingStep } from './closing-steps';
import './step-frame.scss';

interface StepFrameProps {
  readonly step: ClosingStep;
  readonly title: string;
  readonly children: ReactNode;
  /** The way on; below it stands the way back to where one came from. */
  readonly action: ReactNode;
}

/** What the steps have in common: how far one is, the way on, and the way to stay. */
export function StepFrame({ step, title, children, action }: StepFrameProps) {
  const { t } = useI18n();
  const nth = CLOSING_STEPS.indexOf(step) + 1;
  return (
    <>
      <View className="step-frame__bar" ariaHidden>
        {CLOSING_STEPS.map((one, at) => (
          <View
            key={one}
            className={classNames('step-frame__part', at < nth && 'step-frame__part--done')}
          />
        ))}
      </View>
      <View className="step-frame__head">
        <Text className="text-secondary">
          {t('closing.step', { step: nth, steps: CLOSING_STEPS.length })}
        </Text>
        <Heading level={2} className="text-page-title">
          {title}
        </Heading>
      </View>
      {children}
      <View className="step-frame__actions">
        {action}
        <Button variant="plain" onPress={goBack}>
          {t('closing.keep')}
        </Button>
      </View>
    </>
  );
}
