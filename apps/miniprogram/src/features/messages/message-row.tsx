import { formatClock } from '@/lib/format/date';
import { useI18n } from '@/lib/i18n/use-i18n';
import { goTo } from '@/lib/navigate';
import { Badge } from '@/ui/badge';
import { ListRow } from '@/ui/list-row';
import { messageIcon } from './message-icon';
import type { InboxMessage } from './use-inbox';

/** One message of a day; it leads to what it tells of. */
export function MessageRow({ message }: { readonly message: InboxMessage }) {
  const { t } = useI18n();
  const { path, read } = message;
  return (
    <ListRow
      icon={messageIcon(message.kind)}
      title={message.title}
      text={message.body}
      note={formatClock(Date.parse(message.at))}
      end={read ? undefined : <Badge tone="offer">{t('inbox.new')}</Badge>}
      onPress={path ? () => goTo(path) : undefined}
    />
  );
}
