import { Text, View } from '@tarojs/components';
import { classNames } from '@/ui/class-names';
import './sums.scss';

export interface SumRow {
  readonly label: string;
  readonly value: string;
  /** strong: the sum that matters; quiet: a part of the row above; in: points coming in. */
  readonly tone?: 'strong' | 'quiet' | 'in' | undefined;
}

/** Lines of a bill: what, and how much, the numbers under one another. */
export function Sums({ rows }: { readonly rows: readonly SumRow[] }) {
  return (
    <View className="sums">
      {rows.map(({ label, value, tone }) => (
        <View
          key={label}
          className={classNames('sums__row', tone !== undefined && `sums__row--${tone}`)}
        >
          <Text className="sums__label">{label}</Text>
          <Text className="sums__value text-numbers">{value}</Text>
        </View>
      ))}
    </View>
  );
}
