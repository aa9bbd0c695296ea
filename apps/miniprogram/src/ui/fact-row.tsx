import { Text, View } from '@tarojs/components';
import './fact-row.scss';

interface FactRowProps {
  readonly name: string;
  readonly children: string;
}

/** A name and what it is, on one line. */
export function FactRow({ name, children }: FactRowProps) {
  return (
    <View className="fact-row">
      <Text className="fact-row__name">{name}</Text>
      <View className="fact-row__value text-numbers">{children}</View>
    </View>
  );
}
