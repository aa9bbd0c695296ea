import { Text, View } from '@tarojs/components';
import type { HeadingProps } from './heading.types';

/** Words that name what follows them; WeChat knows no levels. */
export function Heading({ className = '', children }: HeadingProps) {
  return (
    <View className={className} ariaRole="heading">
      <Text>{children}</Text>
    </View>
  );
}
