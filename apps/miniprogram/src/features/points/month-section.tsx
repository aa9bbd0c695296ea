import { Text, View } from '@tarojs/components';
import { formatMonth } from '@/lib/format/date';
import { useI18n } from '@/lib/i18n/use-i18n';
import { Card } from '@/ui/card';
import { Heading } from '@/ui/heading';
import { EntryRow } from './entry-row';
import type { MonthGroup } from './group-by-month';
import './month-section.scss';
import { sumsWords } from './sums-words';
import type { StatementEntry } from './use-statement';

interface MonthSectionProps {
  readonly month: MonthGroup<StatementEntry>;
  readonly onOpen: (entry: StatementEntry) => void;
}

/** One month of the statement under a head that stays in view with the sums of the whole month. */
export function MonthSection({ month, onOpen }: MonthSectionProps) {
  const { t, language } = useI18n();
  const [first] = month.entries;
  const name = first === undefined ? '' : formatMonth(Date.parse(first.occurredAt), language);
  return (
    <View className="month-section">
      <View className="month-section__head">
        <Heading level={3} className="text-strong">
          {name}
        </Heading>
        {month.sums !== null && (
          <Text className="text-secondary text-numbers">{sumsWords(month.sums, t)}</Text>
        )}
      </View>
      <Card padding="flush">
        {month.entries.map((entry) => (
          <EntryRow key={entry.id} entry={entry} onPress={() => onOpen(entry)} />
        ))}
      </Card>
    </View>
  );
}
