import { View } from '@tarojs/components';
import { useState } from 'react';
import { useI18n } from '@/lib/i18n/use-i18n';
import { Button } from '@/ui/button';
import { Sheet } from '@/ui/sheet';
import { TextField } from '@/ui/text-field';
import { ProblemCard } from '../parts/problem-card';
import { cameraTroubleWords } from '../scan/camera-words';
import { useCamera } from '../scan/use-camera';
import '@/ui/overlay.scss';
import '../scan/scan-viewer.scss';
import './voucher-card.scss';
import { entryProblem, LONGEST_TYPED, plainCode } from './voucher-entry';

interface VoucherSheetProps {
  /** Codes that are in the sale already. */
  readonly known: readonly string[];
  readonly onDone: (code: string) => void;
  readonly onClose: () => void;
}

/** One voucher code: from the camera, from a hand scanner into the field, or typed. */
export function VoucherSheet({ known, onDone, onClose }: VoucherSheetProps) {
  const { t } = useI18n();
  const [text, setText] = useState('');
  const [refused, setRefused] = useState<'short' | 'twice' | null>(null);
  const submit = (typed: string) => {
    const code = plainCode(typed);
    const problem = entryProblem(code, known);
    setText(typed);
    setRefused(problem);
    if (problem === null) onDone(code);
  };
  const camera = useCamera(submit);
  const trouble = camera.trouble === null ? null : cameraTroubleWords(camera.trouble, t);
  return (
    <Sheet isOpen title={t('staff.vouchers.add')} onClose={onClose}>
      <View className="voucher-sheet">
        <TextField
          label={t('staff.vouchers.code')}
          value={text}
          maxLength={LONGEST_TYPED}
          hint={t('staff.vouchers.code.hint')}
          error={refused === null ? undefined : t(`staff.vouchers.code.${refused}`)}
          hasFocus
          onChange={(typed) => {
            setText(typed);
            setRefused(null);
          }}
          onSubmit={() => submit(text)}
        />
        {trouble !== null && (
          <ProblemCard tone="warning" icon="camera" title={trouble.title} text={trouble.advice} />
        )}
        {camera.isOffered && (
          <Button variant="secondary" icon="camera" onPress={camera.open}>
            {t('staff.vouchers.camera')}
          </Button>
        )}
        <Button disabled={text === ''} onPress={() => submit(text)}>
          {t('staff.vouchers.use')}
        </Button>
      </View>
    </Sheet>
  );
}
