import { Text, View } from '@tarojs/components';
import { classNames } from './class-names';
import { Icon, type IconName } from './icon';
import './notice.scss';
import { Pressable } from './pressable';

interface NoticeProps {
  readonly icon: IconName;
  readonly tone: 'warning' | 'error';
  readonly children: string;
  /** A quiet second line that is never broken, such as a date. */
  readonly note?: string | undefined;
  /** Makes the notice lead somewhere. */
  readonly onPress?: (() => void) | undefined;
}

/** One line that asks for attention; always with an icon, so that colour is never the only sign. */
export function Notice({ icon, tone, children, note, onPress }: NoticeProps) {
  const className = classNames('notice', `notice--${tone}`);
  const content = (
    <>
      <Icon name={icon} size="small" />
      <View className="notice__lines">
        <Text>{children}</Text>
        {note !== undefined && <Text className="notice__note">{note}</Text>}
      </View>
    </>
  );
  if (onPress === undefined) {
    return (
      <View className={className} ariaRole={tone === 'error' ? 'alert' : 'status'}>
        {content}
      </View>
    );
  }
  return (
    <Pressable className={className} onPress={onPress}>
      {content}
      <Icon name="forward" size="small" />
    </Pressable>
  );
}
