import { Text, View } from '@tarojs/components';
import './badge.scss';

interface BadgeProps {
  readonly children: string;
  /** offer: better than usual; quiet: a fact. */
  readonly tone?: 'offer' | 'quiet' | undefined;
}

/** A word or two that mark something. */
export function Badge({ children, tone = 'quiet' }: BadgeProps) {
  return (
    <View className={`badge badge--${tone}`}>
      <Text>{children}</Text>
    </View>
  );
}
