import { useEffect, useRef, useState } from 'react';
import { useI18n } from '@/lib/i18n/use-i18n';
import { canScan, scanCode } from '@/platform/scan';
import type { CameraTrouble } from '@/platform/scan.types';
import { scannerWords } from './camera-words';

export interface CardCamera {
  /** Whether this device has a way to a camera at all. */
  readonly isOffered: boolean;
  readonly trouble: CameraTrouble | null;
  open(): void;
}

/** The camera as a reader of codes; it closes when the page no longer waits for one. */
export function useCamera(onCode: (text: string) => void): CardCamera {
  const { t } = useI18n();
  const [trouble, setTrouble] = useState<CameraTrouble | null>(null);
  const isGone = useRef(false);
  const isOpen = useRef(false);
  useEffect(() => {
    isGone.current = false;
    return () => {
      isGone.current = true;
    };
  }, []);
  const open = async () => {
    if (isOpen.current) return;
    isOpen.current = true;
    setTrouble(null);
    const outcome = await scanCode(scannerWords(t), () => isGone.current);
    isOpen.current = false;
    if (isGone.current) return;
    if (outcome.kind === 'scanned') onCode(outcome.text);
    if (outcome.kind === 'unavailable') setTrouble(outcome.trouble);
  };
  return { isOffered: canScan(), trouble, open: () => void open() };
}
