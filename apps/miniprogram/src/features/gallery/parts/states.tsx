import { View } from '@tarojs/components';
import { ApiError } from '@/lib/graphql/api-error';
import { Card } from '@/ui/card';
import { EmptyState } from '@/ui/empty-state';
import { ErrorState } from '@/ui/error-state';
import { ListEnd } from '@/ui/list-end';
import { Notice } from '@/ui/notice';
import { StatusHead } from '@/ui/status-head';
import { showToast } from '@/ui/toast-store';
import { useWords } from '../words';

const LIST = { isFetchingNextPage: false, hasNextPage: false, isFetchNextPageError: false };
const ENDS = ['hasNextPage', 'isFetchingNextPage'] as const;
const KINDS = ['offline', 'unexpected'] as const;

export function States() {
  const say = useWords();
  const answer = () => showToast(say('pressed'));
  return (
    <View className="gallery__column">
      <StatusHead icon="box" title={say('emptyTitle')} text={say('emptyText')} />
      <Notice tone="warning" icon="clock">
        {say('warning')}
      </Notice>
      <Notice tone="warning" icon="clock" onPress={answer}>
        {say('rowLong')}
      </Notice>
      <Notice tone="error" icon="alert">
        {say('error')}
      </Notice>
      {ENDS.map((end) => (
        <ListEnd key={end} list={{ ...LIST, [end]: true, fetchNextPage: answer }} />
      ))}
      <Card>
        <EmptyState
          icon="list"
          title={say('emptyTitle')}
          text={say('emptyText')}
          action={{ label: say('emptyAction'), onPress: answer }}
        />
      </Card>
      {KINDS.map((kind) => (
        <Card key={kind}>
          <ErrorState error={new ApiError(kind, kind)} onRetry={answer} />
        </Card>
      ))}
    </View>
  );
}
