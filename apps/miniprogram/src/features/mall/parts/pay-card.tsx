import { Text } from '@tarojs/components';
import { describeError } from '@/lib/describe-error';
import { formatFen } from '@/lib/format/number';
import { useI18n } from '@/lib/i18n/use-i18n';
import { useServerClock } from '@/lib/server-clock';
import { usePageVisible } from '@/lib/use-page-visible';
import { Button } from '@/ui/button';
import { Card } from '@/ui/card';
import { Notice } from '@/ui/notice';
import { countdown } from './countdown';
import './pay-card.scss';
import { usePoll } from '@/lib/use-poll';
import { payOutcomeWords } from './pay-outcome-words';
import { type PayAnswer, usePay } from './use-pay';

interface PayCardProps {
  readonly id: string;
  readonly fen: number;
  /** By the server's clock, epoch ms. */
  readonly payBefore: number;
  /** What came of the cashier before this page; null when it was not open. */
  readonly first: PayAnswer | null;
  readonly refetch: () => unknown;
}

/** What is still to pay, how long, and the way to the cashier. */
export function PayCard({ id, fen, payBefore, first, refetch }: PayCardProps) {
  const { t } = useI18n();
  const pay = usePay();
  const isVisible = usePageVisible();
  const left = payBefore - useServerClock(isVisible);
  const isOver = left <= 0;
  const answer = pay.isPending ? null : (pay.data ?? first);
  const isPaid = answer?.kind === 'paid';
  usePoll(isVisible && (isPaid || isOver), refetch);
  const words =
    pay.error !== null ? describeError(pay.error, t) : answer && payOutcomeWords(answer, t);
  return (
    <Card className="pay-card">
      <Text className="text-page-title text-numbers" ariaRole="timer">
        {isPaid || isOver ? t('pay.confirming') : countdown(left)}
      </Text>
      <Text className="text-secondary">
        {isPaid || isOver ? t('pay.confirming.text') : t('pay.left', { yuan: formatFen(fen) })}
      </Text>
      {words && (
        <Notice tone="warning" icon="alert">
          {t('mall.refused', { ...words })}
        </Notice>
      )}
      {!isPaid && !isOver && (
        <Button
          onPress={() => pay.mutate(id)}
          isRunning={pay.isPending}
          runningLabel={t('confirm.paying')}
        >
          {t('pay.now', { yuan: formatFen(fen) })}
        </Button>
      )}
    </Card>
  );
}
