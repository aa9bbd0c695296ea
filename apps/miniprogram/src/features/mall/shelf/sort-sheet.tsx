import { View } from '@tarojs/components';
import type { RewardSort } from '@/generated/graphql';
import { useI18n } from '@/lib/i18n/use-i18n';
import { RadioRow } from '@/ui/radio-row';
import { Sheet } from '@/ui/sheet';
import { SORTS } from './shelf-choice';

interface SortSheetProps {
  readonly current: RewardSort;
  readonly onChoose: (sort: RewardSort) => void;
  readonly onClose: () => void;
}

/** In what order rewards are shown. */
export function SortSheet({ current, onChoose, onClose }: SortSheetProps) {
  const { t } = useI18n();
  return (
    <Sheet isOpen title={t('mall.sort')} onClose={onClose}>
      <View ariaRole="radiogroup" ariaLabel={t('mall.sort')}>
        {SORTS.map((sort) => (
          <RadioRow
            key={sort}
            title={t(`mall.sort.${sort}`)}
            isOn={sort === current}
            onPress={() => onChoose(sort)}
          />
        ))}
      </View>
    </Sheet>
  );
}
