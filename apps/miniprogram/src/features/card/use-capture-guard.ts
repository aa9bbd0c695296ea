import { useEffect, useRef, useState } from 'react';
import { useI18n } from '@/lib/i18n/use-i18n';
import { onScreenshot } from '@/platform/screenshot';
import { showToast } from '@/ui/toast-store';
import type { useReplaceCodes } from './use-replace-codes';

interface CaptureGuardParts {
  readonly isVisible: boolean;
  /** The step now shown; null when no code is shown. */
  readonly step: number | null;
  readonly isOnline: boolean;
  readonly replace: ReturnType<typeof useReplaceCodes>;
}

/**
 * After a screenshot the captured code must not serve anybody: it is hidden at once, and all codes
 * are replaced, now or when the network is back. Answers the step whose code stays hidden.
 */
export function useCaptureGuard({ isVisible, step, isOnline, replace }: CaptureGuardParts) {
  const { t } = useI18n();
  const [capturedStep, setCapturedStep] = useState<number | null>(null);
  const [mustReplace, setMustReplace] = useState(false);
  const latestStep = useRef(step);
  latestStep.current = step;

  useEffect(() => {
    if (!isVisible) return;
    return onScreenshot(() => {
      setCapturedStep(latestStep.current);
      setMustReplace(true);
    });
  }, [isVisible]);

  const { mutate, isPending } = replace;
  useEffect(() => {
    if (!mustReplace || !isOnline || isPending) return;
    setMustReplace(false);
    mutate('SCREENSHOT', {
      onSuccess() {
        setCapturedStep(null);
        showToast(t('card.captured'));
      },
      onError: () => setMustReplace(true),
    });
  }, [mustReplace, isOnline, isPending, mutate, t]);

  return capturedStep;
}
