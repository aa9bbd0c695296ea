import { describeError } from '@/lib/describe-error';
import { isOffline } from '@/lib/graphql/api-error';
import { useI18n } from '@/lib/i18n/use-i18n';
import { StatePanel } from './state-panel';

interface ErrorStateProps {
  readonly error: unknown;
  readonly onRetry: () => void;
}

/** Something could not be loaded: what happened and a way to try again. */
export function ErrorState({ error, onRetry }: ErrorStateProps) {
  const { t } = useI18n();
  const words = describeError(error, t);
  return (
    <StatePanel
      tone="alert"
      icon={isOffline(error) ? 'offline' : 'alert'}
      title={words.title}
      text={words.advice}
      action={{ label: t('common.retry'), onPress: onRetry }}
    />
  );
}
