import { useEffect, useRef, useState } from 'react';
import { useI18n } from '@/lib/i18n/use-i18n';
import { onScreenshot } from '@/platform/screenshot';
import { showToast } from '@/ui/toast-store';
import { noteCapture } from './card-store';
import { useReplaceCodes } from './use-replace-codes';

const TRY_AGAIN_MS = 5000;

interface CaptureGuardParts {
  readonly isVisible: boolean;
  /** The step now shown; null when no code is shown. */
  readonly step: number | null;
  /** The step whose capture the server does not know of yet; null when there is none. */
  readonly capturedStep: number | null;
}

/**
 * A captured code must not serve anybody: it is noted at once, and all codes are replaced, now or as
 * soon as the server can be reached again.
 */
export function useCaptureGuard({ isVisible, step, capturedStep }: CaptureGuardParts): void {
  const { t } = useI18n();
  const { mutate } = useReplaceCodes();
  const [attempt, setAttempt] = useState(1);
  const latestStep = useRef(step);
  latestStep.current = step;

  useEffect(() => {
    if (!isVisible) return;
    return onScreenshot(() => {
      if (latestStep.current !== null) noteCapture(latestStep.current);
    });
  }, [isVisible]);

  const mustReplace = isVisible && capturedStep !== null;
  useEffect(() => {
    if (!mustReplace) return;
    let timer: ReturnType<typeof setTimeout> | undefined;
    mutate('SCREENSHOT', {
      onSuccess: () => showToast(t('card.captured')),
      onError() {
        timer = setTimeout(() => setAttempt(attempt + 1), TRY_AGAIN_MS);
      },
    });
    return () => clearTimeout(timer);
  }, [mustReplace, attempt, mutate, t]);
}
