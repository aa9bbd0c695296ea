import { useI18n } from '@/lib/i18n/use-i18n';
import { Card } from '@/ui/card';
import { EmptyState } from '@/ui/empty-state';

interface CardProblemProps {
  readonly kind: 'used-up' | 'clock-wrong' | 'blocked';
  readonly onRetry: () => void;
}

const WORDS = {
  'used-up': { icon: 'offline', key: 'empty' },
  'clock-wrong': { icon: 'clock', key: 'clock' },
  blocked: { icon: 'lock', key: 'blocked' },
} as const;

/** Why there is no code to show, and what brings it back. */
export function CardProblem({ kind, onRetry }: CardProblemProps) {
  const { t } = useI18n();
  const { icon, key } = WORDS[kind];
  return (
    <Card>
      <EmptyState
        icon={icon}
        title={t(`card.${key}.title`)}
        text={t(`card.${key}.text`)}
        action={{ label: t('common.retry'), onPress: onRetry }}
      />
    </Card>
  );
}
