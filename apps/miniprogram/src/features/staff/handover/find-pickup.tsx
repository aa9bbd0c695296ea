import { PICKUP_CODE_LENGTH } from '@huiji/shared-types';
import { View } from '@tarojs/components';
import { useState } from 'react';
import { useI18n } from '@/lib/i18n/use-i18n';
import { Button } from '@/ui/button';
import { Card } from '@/ui/card';
import { TextField } from '@/ui/text-field';
import { failureWords } from '../parts/failure-words';
import { ProblemCard } from '../parts/problem-card';
import { StaffBar } from '../parts/staff-bar';
import { StaffFrame } from '../parts/staff-frame';
import { cameraTroubleWords } from '../scan/camera-words';
import { useCamera } from '../scan/use-camera';
import '@/ui/overlay.scss';
import '../scan/scan-viewer.scss';
import './handover.scss';
import { handoverWords } from './handover-words';
import { FIELD_LENGTH, grouped, typedDigits, typingState } from './pickup-entry';
import type { Handover } from './use-handover';

/** Waits for a pick-up code: from a hand scanner, the camera or the keyboard. */
export function FindPickup({ handover }: { readonly handover: Handover }) {
  const { t } = useI18n();
  const [digits, setDigits] = useState('');
  const state = typingState(digits);
  const isLocked = handover.lockedSeconds > 0;
  const submit = () => {
    if (state === 'ready') handover.handOver(digits);
  };
  const camera = useCamera((text) => {
    const read = typedDigits(text);
    setDigits(read);
    if (typingState(read) === 'ready') handover.handOver(read);
  });
  return (
    <StaffFrame
      foot={
        camera.isOffered ? (
          <Button
            icon="camera"
            disabled={isLocked}
            isRunning={handover.isRunning}
            runningLabel={t('staff.handover.running')}
            onPress={camera.open}
          >
            {t('staff.scan.camera')}
          </Button>
        ) : undefined
      }
    >
      <StaffBar page="handover" />
      <Card>
        <View className="handover-form">
          <TextField
            label={t('staff.handover.code')}
            kind="digits"
            value={grouped(digits)}
            maxLength={FIELD_LENGTH}
            hint={hint()}
            error={state === 'mistyped' ? t('staff.handover.code.mistyped') : undefined}
            onChange={(text) => {
              setDigits(typedDigits(text));
              handover.settle();
            }}
            onSubmit={submit}
          />
          <Button
            variant="secondary"
            disabled={state !== 'ready' || isLocked}
            isRunning={handover.isRunning}
            runningLabel={t('staff.handover.running')}
            onPress={submit}
          >
            {t('staff.handover.submit')}
          </Button>
        </View>
      </Card>
      {problem()}
    </StaffFrame>
  );

  function hint(): string {
    if (digits === '') return t('staff.handover.code.hint');
    if (state === 'ready') return t('staff.handover.code.ready');
    return t('staff.handover.code.progress', { left: PICKUP_CODE_LENGTH - digits.length });
  }

  function problem() {
    if (isLocked) {
      return (
        <ProblemCard
          tone="warning"
          icon="clock"
          title={t('staff.handover.locked.title')}
          text={t('staff.handover.locked.advice', { seconds: handover.lockedSeconds })}
        />
      );
    }
    if (handover.refusal !== null) {
      const words = handoverWords(handover.refusal, t);
      return <ProblemCard title={words.title} text={words.advice} />;
    }
    if (handover.error !== null) {
      const words = failureWords(handover.error, t);
      return <ProblemCard icon="offline" title={words.title} text={words.advice} />;
    }
    if (camera.trouble !== null) {
      const words = cameraTroubleWords(camera.trouble, t);
      return <ProblemCard tone="warning" icon="camera" title={words.title} text={words.advice} />;
    }
    return null;
  }
}
