import { Text, View } from '@tarojs/components';
import { useI18n } from '@/lib/i18n/use-i18n';
import { Button } from './button';
import './list-end.scss';

interface EndlessList {
  readonly isFetchingNextPage: boolean;
  readonly hasNextPage: boolean;
  readonly isFetchNextPageError: boolean;
  readonly fetchNextPage: () => unknown;
}

/** Where an endless list ends, for now or for good. */
export function ListEnd({ list }: { readonly list: EndlessList }) {
  const { t } = useI18n();
  return (
    <View className="list-end" ariaRole="status">
      {end()}
    </View>
  );

  function end() {
    if (list.isFetchingNextPage) return <Text>{t('common.loading')}</Text>;
    if (!list.hasNextPage) return <Text>{t('list.end')}</Text>;
    return (
      <>
        {list.isFetchNextPageError && <Text>{t('list.more.failed')}</Text>}
        <Button variant="plain" onPress={() => void list.fetchNextPage()}>
          {list.isFetchNextPageError ? t('list.more.again') : t('list.more')}
        </Button>
      </>
    );
  }
}
