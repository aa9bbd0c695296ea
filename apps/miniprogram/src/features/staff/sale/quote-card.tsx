import { View } from '@tarojs/components';
import { useI18n } from '@/lib/i18n/use-i18n';
import { Card } from '@/ui/card';
import { classNames } from '@/ui/class-names';
import { Skeleton } from '@/ui/skeleton';
import { failureWords } from '../parts/failure-words';
import { ProblemCard } from '../parts/problem-card';
import { Sums } from '../parts/sums';
import './quote-card.scss';
import { quoteRows } from './quote-rows';
import type { LiveQuote } from './use-quote';

/** What the sale comes to. While a newer answer is on its way the last one stays, paler. */
export function QuoteCard({ live }: { readonly live: LiveQuote }) {
  const { t } = useI18n();
  if (live.error !== null && !live.isCurrent) {
    const words = failureWords(live.error, t);
    const actions = [{ label: t('staff.tryAgain'), onPress: live.retry }];
    return <ProblemCard icon="offline" title={words.title} text={words.advice} actions={actions} />;
  }
  if (live.quote === null) {
    return live.refusal === null ? <Skeleton shape="block" /> : null;
  }
  return (
    <Card>
      <View className={classNames('quote-card', !live.isCurrent && 'quote-card--old')}>
        <Sums rows={quoteRows(live.quote, t)} />
      </View>
    </Card>
  );
}
