import { formatMonth } from '@/lib/format/date';
import { useI18n } from '@/lib/i18n/use-i18n';
import { DatedSection } from '@/ui/dated-section';
import { EntryRow } from './entry-row';
import type { MonthGroup } from './group-by-month';
import { sumsWords } from './sums-words';
import type { StatementEntry } from './use-statement';

interface MonthSectionProps {
  readonly month: MonthGroup<StatementEntry>;
  readonly onOpen: (entry: StatementEntry) => void;
}

/** One month of the statement, with the sums of the whole month. */
export function MonthSection({ month, onOpen }: MonthSectionProps) {
  const { t, language } = useI18n();
  const [first] = month.entries;
  return (
    <DatedSection
      level={3}
      title={first === undefined ? '' : formatMonth(Date.parse(first.occurredAt), language)}
      note={month.sums === null ? undefined : sumsWords(month.sums, t)}
    >
      {month.entries.map((entry) => (
        <EntryRow key={entry.id} entry={entry} onPress={() => onOpen(entry)} />
      ))}
    </DatedSection>
  );
}
