import { Text, View } from '@tarojs/components';
import { useI18n } from '@/lib/i18n/use-i18n';
import { Button } from '@/ui/button';
import './statement-list.scss';
import type { useStatement } from './use-statement';

/** Where the list ends, for now or for good. */
export function StatementEnd({
  statement,
}: {
  readonly statement: ReturnType<typeof useStatement>;
}) {
  const { t } = useI18n();
  return (
    <View className="statement-list__end" ariaRole="status">
      {end()}
    </View>
  );

  function end() {
    if (statement.isFetchingNextPage) return <Text>{t('common.loading')}</Text>;
    if (!statement.hasNextPage) return <Text>{t('points.end')}</Text>;
    return (
      <>
        {statement.isFetchNextPageError && <Text>{t('points.more.failed')}</Text>}
        <Button variant="plain" onPress={() => void statement.fetchNextPage()}>
          {statement.isFetchNextPageError ? t('points.more.again') : t('points.more')}
        </Button>
      </>
    );
  }
}
