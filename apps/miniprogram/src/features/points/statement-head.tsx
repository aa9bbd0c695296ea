import { Text, View } from '@tarojs/components';
import { useState } from 'react';
import { formatMonth, monthStart } from '@/lib/format/date';
import { useI18n } from '@/lib/i18n/use-i18n';
import { Heading } from '@/ui/heading';
import { Icon } from '@/ui/icon';
import { Pressable } from '@/ui/pressable';
import { FilterChips } from './filter-chips';
import { MonthPicker } from './month-picker';
import type { StatementChoice } from './statement-filter';
import './statement-head.scss';

interface StatementHeadProps {
  readonly joinedAt: number;
  readonly choice: StatementChoice;
  readonly onChange: (choice: StatementChoice) => void;
}

/** What of the statement is shown: which month, which kind. */
export function StatementHead({ joinedAt, choice, onChange }: StatementHeadProps) {
  const { t, language } = useI18n();
  const [isPicking, setPicking] = useState(false);
  const month =
    choice.month === null ? t('points.month.all') : formatMonth(monthStart(choice.month), language);
  return (
    <View>
      <View className="statement-head">
        <Heading level={2} className="text-title">
          {t('points.statement')}
        </Heading>
        {choice.filter !== 'lapsing' && (
          <Pressable className="statement-head__month" onPress={() => setPicking(true)}>
            <Icon name="calendar" size="small" />
            <Text className="text-numbers">{month}</Text>
          </Pressable>
        )}
      </View>
      <FilterChips current={choice.filter} onChange={(filter) => onChange({ ...choice, filter })} />
      {isPicking && (
        <MonthPicker
          joinedAt={joinedAt}
          current={choice.month}
          onChoose={(chosen) => {
            onChange({ ...choice, month: chosen });
            setPicking(false);
          }}
          onClose={() => setPicking(false)}
        />
      )}
    </View>
  );
}
