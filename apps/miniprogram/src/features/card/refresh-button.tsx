import { Text } from '@tarojs/components';
import { useState } from 'react';
import { describeError } from '@/lib/describe-error';
import { useI18n } from '@/lib/i18n/use-i18n';
import { useClock } from '@/lib/use-clock';
import { now } from '@/platform/clock';
import { Icon } from '@/ui/icon';
import { Pressable } from '@/ui/pressable';
import { showToast } from '@/ui/toast-store';
import { useReplaceCodes } from './use-replace-codes';

const COOL_DOWN_MS = 3000;
const MS_PER_SECOND = 1000;

/** Replaces the codes on request, at most every 3 s. */
export function RefreshButton() {
  const { t } = useI18n();
  const replace = useReplaceCodes();
  const [readyAt, setReadyAt] = useState(0);
  const time = useClock(readyAt > now());
  const waitMs = Math.max(0, readyAt - time);
  const refresh = () =>
    replace.mutate('MANUAL', {
      onSuccess() {
        setReadyAt(now() + COOL_DOWN_MS);
        showToast(t('card.replaced'));
      },
      onError: (error) => showToast(describeError(error, t).title, 'failed'),
    });
  return (
    <Pressable
      className="code-panel__control"
      disabled={replace.isPending || waitMs > 0}
      onPress={refresh}
    >
      <Icon name="refresh" size="small" />
      <Text>{words()}</Text>
    </Pressable>
  );

  function words(): string {
    if (replace.isPending) return t('card.refresh.running');
    if (waitMs > 0) return t('card.refresh.wait', { seconds: Math.ceil(waitMs / MS_PER_SECOND) });
    return t('card.refresh');
  }
}
