import { Text, View } from '@tarojs/components';
import type { ReactNode } from 'react';
import { classNames } from './class-names';
import { Icon, type IconName } from './icon';
import './list-row.scss';
import { Pressable } from './pressable';

interface ListRowProps {
  readonly title: string;
  readonly text?: string | undefined;
  /** A third, quiet line. */
  readonly note?: string | undefined;
  readonly icon?: IconName | undefined;
  /** What stands at the end of the row. */
  readonly end?: ReactNode;
  readonly onPress?: (() => void) | undefined;
  /** What a reader says for the whole row. */
  readonly label?: string | undefined;
  readonly hasArrow?: boolean | undefined;
}

/** A row of a list: icon, up to three lines, something at the end. */
export function ListRow(props: ListRowProps) {
  const { onPress, label, hasArrow = onPress !== undefined } = props;
  const hasSeveral = props.text !== undefined || props.note !== undefined;
  const content = (
    <>
      {props.icon !== undefined && (
        <View className="list-row__icon">
          <Icon name={props.icon} />
        </View>
      )}
      <View className="list-row__content">
        <View className={classNames('list-row__lines', hasSeveral && 'list-row__lines--several')}>
          <Text className="list-row__title">{props.title}</Text>
          {props.text !== undefined && (
            <Text className="list-row__text text-secondary">{props.text}</Text>
          )}
          {props.note !== undefined && <Text className="list-row__note">{props.note}</Text>}
        </View>
        {props.end !== undefined && <View className="list-row__end">{props.end}</View>}
      </View>
      {hasArrow && (
        <View className="list-row__arrow">
          <Icon name="forward" size="small" />
        </View>
      )}
    </>
  );
  if (onPress === undefined) return <View className="list-row">{content}</View>;
  return (
    <Pressable className="list-row" onPress={onPress} label={label}>
      {content}
    </Pressable>
  );
}
