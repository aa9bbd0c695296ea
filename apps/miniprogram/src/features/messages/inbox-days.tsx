import { dateKey } from '@/lib/format/date';
import { groupBy } from '@/lib/group-by';
import { useI18n } from '@/lib/i18n/use-i18n';
import { usePageVisible } from '@/lib/use-page-visible';
import { useToday } from '@/lib/use-today';
import { DatedSection } from '@/ui/dated-section';
import { dayName } from './day-name';
import { MessageRow } from './message-row';
import type { InboxMessage } from './use-inbox';

const at = (message: InboxMessage): number => Date.parse(message.at);

/** Messages, newest first, by the programme's day on which they came. */
export function InboxDays({ messages }: { readonly messages: readonly InboxMessage[] }) {
  const { t, language } = useI18n();
  const today = useToday(usePageVisible());
  const days = groupBy(messages, (message) => dateKey(at(message)));
  return days.map(({ key, items }) => {
    const [first] = items;
    return (
      <DatedSection
        key={key}
        level={2}
        title={first === undefined ? '' : dayName(at(first), today, t, language)}
      >
        {items.map((message) => (
          <MessageRow key={message.id} message={message} />
        ))}
      </DatedSection>
    );
  });
}
