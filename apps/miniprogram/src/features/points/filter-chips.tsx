import { useI18n } from '@/lib/i18n/use-i18n';
import { Chip } from '@/ui/chip';
import { Strip } from '@/ui/strip';
import { FILTERS, type FilterName } from './statement-filter';

interface FilterChipsProps {
  readonly current: FilterName;
  readonly onChange: (filter: FilterName) => void;
}

/** Everything, in or out, or one kind. */
export function FilterChips({ current, onChange }: FilterChipsProps) {
  const { t } = useI18n();
  return (
    <Strip role="radiogroup" label={t('points.filter.label')}>
      {FILTERS.map((filter) => (
        <Chip key={filter} isOn={filter === current} onPress={() => onChange(filter)}>
          {t(`points.filter.${filter}`)}
        </Chip>
      ))}
    </Strip>
  );
}
