import { useI18n } from '@/lib/i18n/use-i18n';
import { Button } from '@/ui/button';
import { Card } from '@/ui/card';
import { ListRow } from '@/ui/list-row';
import { ExportCard } from '../data/export-card';
import type { Closure } from './closing-steps';
import { StepFrame } from './step-frame';

interface HappensStepProps {
  readonly closure: Closure;
  readonly onNext: () => void;
}

/** What becomes of everything, and the last chance to take it along. */
export function HappensStep({ closure, onNext }: HappensStepProps) {
  const { t } = useI18n();
  const { pendingGifts } = closure;
  return (
    <StepFrame
      step="happens"
      title={t('closing.happens.title')}
      action={
        <Button variant="secondary" onPress={onNext}>
          {t('closing.next')}
        </Button>
      }
    >
      <Card padding="flush">
        {pendingGifts > 0 && (
          <ListRow icon="gift" title={t('closing.happens.gifts', { count: pendingGifts })} />
        )}
        <ListRow icon="person" title={t('closing.happens.profile')} />
        <ListRow icon="receipt" title={t('closing.happens.books')} />
        <ListRow icon="refresh" title={t('closing.happens.again')} />
      </Card>
      <ExportCard />
    </StepFrame>
  );
}
