import { View } from '@tarojs/components';
import './list-row.scss';
import { ListRowContent, type ListRowContentProps } from './list-row-content';
import { Pressable } from './pressable';

interface ListRowProps extends ListRowContentProps {
  readonly onPress?: (() => void) | undefined;
  /** What a reader says for the whole row. */
  readonly label?: string | undefined;
}

/** A row of a list: icon, up to three lines, something at the end. */
export function ListRow({ onPress, label, ...shown }: ListRowProps) {
  const { hasArrow = onPress !== undefined } = shown;
  const content = <ListRowContent {...shown} hasArrow={hasArrow} />;
  if (onPress === undefined) return <View className="list-row">{content}</View>;
  return (
    <Pressable className="list-row" onPress={onPress} label={label}>
      {content}
    </Pressable>
  );
}
