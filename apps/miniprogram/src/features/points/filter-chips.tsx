import { ScrollView, View } from '@tarojs/components';
import { useI18n } from '@/lib/i18n/use-i18n';
import { Chip } from '@/ui/chip';
import './filter-chips.scss';
import { FILTERS, type FilterName } from './statement-filter';

interface FilterChipsProps {
  readonly current: FilterName;
  readonly onChange: (filter: FilterName) => void;
}

/** Everything, in or out, or one kind. */
export function FilterChips({ current, onChange }: FilterChipsProps) {
  const { t } = useI18n();
  return (
    <ScrollView scrollX className="filter-chips" enhanced showScrollbar={false}>
      <View
        className="filter-chips__row"
        ariaRole="radiogroup"
        ariaLabel={t('points.filter.label')}
      >
        {FILTERS.map((filter) => (
          <Chip key={filter} isOn={filter === current} onPress={() => onChange(filter)}>
            {t(`points.filter.${filter}`)}
          </Chip>
        ))}
      </View>
    </ScrollView>
  );
}
