import { formatFen, formatNumber } from '@/lib/format/number';
import { useI18n } from '@/lib/i18n/use-i18n';
import { goTo } from '@/lib/navigate';
import { worthFen } from '@/lib/programme/points-worth';
import { useProgramme } from '@/lib/programme/use-programme';
import { paths } from '@/routes';
import { Button } from '@/ui/button';
import { Card } from '@/ui/card';
import { ListRow } from '@/ui/list-row';
import type { Closure } from './closing-steps';
import { StepFrame } from './step-frame';

interface LoseStepProps {
  readonly closure: Closure;
  readonly onNext: () => void;
}

/** The numbers: what is there now and will not be any more. */
export function LoseStep({ closure, onNext }: LoseStepProps) {
  const { t } = useI18n();
  const { pointsLost, vouchersLost, prizesLost } = closure;
  const rate = useProgramme().data?.programme.pointsPerYuan;
  return (
    <StepFrame
      step="lose"
      title={t('closing.lose.title')}
      action={
        <Button variant="secondary" onPress={onNext}>
          {t('closing.next')}
        </Button>
      }
    >
      <Card padding="flush">
        {pointsLost > 0 ? (
          <ListRow
            icon="coin"
            title={t('closing.lose.points')}
            text={
              rate === undefined
                ? t('closing.lose.points.void')
                : t('closing.lose.points.text', { yuan: formatFen(worthFen(pointsLost, rate)) })
            }
            end={formatNumber(pointsLost)}
          />
        ) : (
          <ListRow icon="coin" title={t('closing.lose.none')} />
        )}
        {vouchersLost > 0 && (
          <ListRow
            icon="receipt"
            title={t('closing.lose.vouchers')}
            end={formatNumber(vouchersLost)}
          />
        )}
        {prizesLost > 0 && (
          <ListRow
            icon="gift"
            title={t('closing.lose.prizes')}
            text={t('closing.lose.prizes.text')}
            end={formatNumber(prizesLost)}
            onPress={() => goTo(`${paths.spins}?won=1`)}
          />
        )}
        <ListRow icon="code" title={t('closing.lose.tier')} text={t('closing.lose.tier.text')} />
      </Card>
    </StepFrame>
  );
}
