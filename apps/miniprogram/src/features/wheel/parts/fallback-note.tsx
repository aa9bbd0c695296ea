import type { SpinPartsFragment } from '@/generated/graphql';
import { useI18n } from '@/lib/i18n/use-i18n';
import { Notice } from '@/ui/notice';

interface FallbackNoteProps {
  readonly spin: Pick<SpinPartsFragment, 'fallbackReason' | 'drawnPrize' | 'prize'>;
}

/** Why it is not what was drawn, where something stepped in. */
export function FallbackNote({ spin }: FallbackNoteProps) {
  const { t } = useI18n();
  if (spin.fallbackReason === null) return null;
  const names = { drawn: spin.drawnPrize.name, name: spin.prize.name };
  return (
    <Notice tone="warning" icon="info">
      {t(`wheel.fallback.${spin.fallbackReason}`, names)}
    </Notice>
  );
}
