import { Text, View } from '@tarojs/components';
import { formatSigned } from '@/lib/format/number';
import { classNames } from './class-names';
import './entry-end.scss';

interface EntryEndProps {
  /** Signed. */
  readonly points: number;
  readonly time: string;
}

/** The end of a statement's row: how many points, and when. */
export function EntryEnd({ points, time }: EntryEndProps) {
  return (
    <View className="entry-end">
      <Text className={classNames('text-strong', 'text-numbers', points > 0 && 'text-in')}>
        {formatSigned(points)}
      </Text>
      <Text className="text-secondary text-numbers">{time}</Text>
    </View>
  );
}
