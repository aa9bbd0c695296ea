import { formatDayAndClock } from '@/lib/format/date';
import { useI18n } from '@/lib/i18n/use-i18n';
import { EntryEnd } from '@/ui/entry-end';
import { entryIcon } from '@/ui/entry-icon';
import { ListRow } from '@/ui/list-row';
import { lapseWords } from './lapse-words';
import type { StatementEntry } from './use-statement';

interface EntryRowProps {
  readonly entry: StatementEntry;
  readonly onPress: () => void;
}

/** A line of the statement: what, where, when it lapses; how many and when. */
export function EntryRow({ entry, onPress }: EntryRowProps) {
  const { t, language } = useI18n();
  const time = formatDayAndClock(Date.parse(entry.occurredAt), language);
  return (
    <ListRow
      icon={entryIcon(entry.kind)}
      title={entry.title}
      text={entry.store?.name}
      note={lapseWords(entry.lots, t, language)}
      hasArrow={false}
      end={<EntryEnd points={entry.points} time={time} />}
      onPress={onPress}
    />
  );
}
