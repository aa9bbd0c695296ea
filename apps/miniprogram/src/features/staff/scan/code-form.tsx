import { CARD_CODE_LENGTH } from '@huiji/shared-types';
import { View } from '@tarojs/components';
import { useState } from 'react';
import { useI18n } from '@/lib/i18n/use-i18n';
import { Button } from '@/ui/button';
import { TextField } from '@/ui/text-field';
import { GROUPED_LENGTH, grouped, typedDigits, typingState } from './code-entry';
import './scan-view.scss';
import type { CardScanning } from './use-scan-card';

/** Room for a scanner that types behind digits typed by hand. */
const FIELD_LENGTH = GROUPED_LENGTH + CARD_CODE_LENGTH;

/** A card code typed by hand, in groups of four, checked before it is sent. */
export function CodeForm({ scanning }: { readonly scanning: CardScanning }) {
  const { t } = useI18n();
  const [digits, setDigits] = useState('');
  const state = typingState(digits);
  const isLocked = scanning.problem?.kind === 'locked';
  return (
    <View className="code-form">
      <TextField
        label={t('staff.scan.code')}
        kind="digits"
        value={grouped(digits)}
        maxLength={FIELD_LENGTH}
        hint={hint()}
        error={state === 'mistyped' ? t('staff.scan.code.mistyped') : undefined}
        onChange={(text) => setDigits(typedDigits(text))}
        onSubmit={submit}
      />
      <Button
        variant="secondary"
        disabled={state !== 'ready' || isLocked}
        isRunning={scanning.isRunning}
        runningLabel={t('staff.scan.running')}
        onPress={submit}
      >
        {t('staff.scan.submit')}
      </Button>
    </View>
  );

  function submit() {
    if (state === 'ready' && !isLocked) scanning.scan(digits);
  }

  function hint(): string {
    if (digits === '') return t('staff.scan.code.hint');
    if (state === 'ready') return t('staff.scan.code.ready');
    return t('staff.scan.code.progress', { left: CARD_CODE_LENGTH - digits.length });
  }
}
