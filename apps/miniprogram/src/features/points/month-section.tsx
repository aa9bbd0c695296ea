import { Text, View } from '@tarojs/components';
import { formatDayAndClock, formatMonth } from '@/lib/format/date';
import { formatSigned } from '@/lib/format/number';
import { useI18n } from '@/lib/i18n/use-i18n';
import { Card } from '@/ui/card';
import { EntryEnd } from '@/ui/entry-end';
import { entryIcon } from '@/ui/entry-icon';
import { Heading } from '@/ui/heading';
import { ListRow } from '@/ui/list-row';
import type { MonthGroup } from './group-by-month';
import { lapseWords } from './lapse-words';
import './month-section.scss';
import type { StatementEntry } from './use-statement';

interface MonthSectionProps {
  readonly month: MonthGroup<StatementEntry>;
  readonly onOpen: (entry: StatementEntry) => void;
}

/** One month of the statement with the sums of what is shown. */
export function MonthSection({ month, onOpen }: MonthSectionProps) {
  const { t, language } = useI18n();
  const [first] = month.entries;
  const name = first === undefined ? '' : formatMonth(Date.parse(first.occurredAt), language);
  const sums = { in: formatSigned(month.pointsIn), out: formatSigned(-month.pointsOut) };
  return (
    <View>
      <View className="month-section__head">
        <Heading level={3} className="text-strong">
          {name}
        </Heading>
        <Text className="text-secondary text-numbers">{t('points.month.sums', sums)}</Text>
      </View>
      <Card padding="flush">
        {month.entries.map((entry) => (
          <ListRow
            key={entry.id}
            icon={entryIcon(entry.kind)}
            title={entry.title}
            text={entry.store?.name}
            note={lapseWords(entry.lots, t, language)}
            hasArrow={false}
            end={
              <EntryEnd
                points={entry.points}
                time={formatDayAndClock(Date.parse(entry.occurredAt), language)}
              />
            }
            onPress={() => onOpen(entry)}
          />
        ))}
      </Card>
    </View>
  );
}
