import { Text, View } from '@tarojs/components';
import type { ReactNode } from 'react';
import { classNames } from './class-names';
import { Icon, type IconName } from './icon';
import './list-row.scss';

export interface ListRowContentProps {
  readonly title: string;
  readonly text?: string | undefined;
  /** A third, quiet line. */
  readonly note?: string | undefined;
  readonly icon?: IconName | undefined;
  /** What stands at the end of the row. */
  readonly end?: ReactNode;
  readonly hasArrow?: boolean | undefined;
}

/** What a row of a list shows, whatever a press on it does. */
export function ListRowContent(props: ListRowContentProps) {
  const hasSeveral = props.text !== undefined || props.note !== undefined;
  return (
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
      {props.hasArrow === true && (
        <View className="list-row__arrow">
          <Icon name="forward" size="small" />
        </View>
      )}
    </>
  );
}
