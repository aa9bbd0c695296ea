import { Text, View } from '@tarojs/components';
import { useState } from 'react';
import type { RewardSort, ShelfQuery } from '@/generated/graphql';
import { useI18n } from '@/lib/i18n/use-i18n';
import { Chip } from '@/ui/chip';
import { Icon } from '@/ui/icon';
import { Pressable } from '@/ui/pressable';
import { Strip } from '@/ui/strip';
import { Switch } from '@/ui/switch';
import type { ShelfChoice } from './shelf-choice';
import './shelf-filters.scss';
import { SortSheet } from './sort-sheet';

interface ShelfFiltersProps {
  readonly categories: ShelfQuery['rewardCategories'];
  readonly choice: ShelfChoice;
  readonly onChange: (choice: ShelfChoice) => void;
}

/** Which rewards are shown, and in what order. */
export function ShelfFilters({ categories, choice, onChange }: ShelfFiltersProps) {
  const { t } = useI18n();
  const [isSorting, setSorting] = useState(false);
  const { categoryId, isRedeemableOnly, sort } = choice;
  const sortBy = (chosen: RewardSort) => {
    setSorting(false);
    onChange({ ...choice, sort: chosen });
  };
  return (
    <View className="shelf-filters">
      <Strip role="radiogroup" label={t('mall.categories')}>
        <Chip isOn={categoryId === null} onPress={() => onChange({ ...choice, categoryId: null })}>
          {t('mall.category.all')}
        </Chip>
        {categories.map(({ id, name }) => (
          <Chip
            key={id}
            isOn={id === categoryId}
            onPress={() => onChange({ ...choice, categoryId: id })}
          >
            {name}
          </Chip>
        ))}
      </Strip>
      <View className="shelf-filters__row">
        <Pressable
          className="shelf-filters__sort"
          label={t('mall.sort.label', { sort: t(`mall.sort.${sort}`) })}
          onPress={() => setSorting(true)}
        >
          <Icon name="sort" size="small" />
          <Text>{t(`mall.sort.${sort}`)}</Text>
        </Pressable>
        <Pressable
          className="shelf-filters__switch"
          role="switch"
          checked={isRedeemableOnly}
          label={t('mall.redeemableOnly')}
          onPress={() => onChange({ ...choice, isRedeemableOnly: !isRedeemableOnly })}
        >
          <Text>{t('mall.redeemableOnly')}</Text>
          <Switch isOn={isRedeemableOnly} />
        </Pressable>
      </View>
      {isSorting && (
        <SortSheet current={sort} onChoose={sortBy} onClose={() => setSorting(false)} />
      )}
    </View>
  );
}
