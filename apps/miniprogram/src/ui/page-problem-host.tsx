import { Text, View } from '@tarojs/components';
import { useSyncExternalStore } from 'react';
import { useI18n } from '@/lib/i18n/use-i18n';
import { dismissPageProblem } from '@/lib/open-page';
import { currentPageProblem, onPageProblem } from '@/lib/page-problem';
import { usePageVisible } from '@/lib/use-page-visible';
import { Button } from './button';
import './page-problem-host.scss';
import { Sheet } from './sheet';

/** Says that a page cannot be opened without the network, and tries again. Each page carries one. */
export function PageProblemHost() {
  const { t } = useI18n();
  const isVisible = usePageVisible();
  const problem = useSyncExternalStore(onPageProblem, currentPageProblem);
  if (problem === null || !isVisible) return null;
  return (
    <Sheet isOpen title={t('error.offline.title')} onClose={dismissPageProblem}>
      <View className="page-problem" ariaRole="alert">
        <Text>{t('page.notHere')}</Text>
        <Button
          onPress={problem.retry}
          isRunning={problem.isTrying}
          runningLabel={t('page.trying')}
        >
          {t('common.retry')}
        </Button>
      </View>
    </Sheet>
  );
}
