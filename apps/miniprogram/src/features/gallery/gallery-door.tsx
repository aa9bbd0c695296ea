import { useQuery } from '@tanstack/react-query';
import { switchTo } from '@/lib/navigate';
import { findLoginMethod } from '@/platform/login';
import { EmptyState } from '@/ui/empty-state';
import { Page } from '@/ui/page';
import { QueryView } from '@/ui/query-view';
import { Skeleton } from '@/ui/skeleton';
import { GalleryScreen } from './gallery-screen';
import { useWords } from './words';

/** Shows the gallery where the server stands in for WeChat, which it does in development only. */
export function GalleryDoor() {
  const say = useWords();
  const method = useQuery({ queryKey: ['public', 'gallery'], queryFn: findLoginMethod });
  return (
    <Page title={say('title')}>
      <QueryView query={method} skeleton={<Skeleton shape="block" />}>
        {({ kind }) =>
          kind === 'demo' ? (
            <GalleryScreen />
          ) : (
            <EmptyState
              icon="lock"
              title={say('closed')}
              text={say('closedText')}
              action={{ label: say('home'), onPress: () => switchTo('home') }}
            />
          )
        }
      </QueryView>
    </Page>
  );
}
