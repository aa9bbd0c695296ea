import { Text, View } from '@tarojs/components';
import { classNames } from './class-names';
import { Pressable } from './pressable';
import './radio-row.scss';

interface RadioRowProps {
  readonly title: string;
  readonly text?: string | undefined;
  readonly note?: string | undefined;
  readonly isOn: boolean;
  readonly onPress: () => void;
}

/** One of a set of choices, as a row with what there is to say about it. */
export function RadioRow({ title, text, note, isOn, onPress }: RadioRowProps) {
  return (
    <Pressable className="radio-row" role="radio" checked={isOn} onPress={onPress}>
      <View className={classNames('radio-row__mark', isOn && 'radio-row__mark--on')} />
      <View className="radio-row__lines">
        <Text>{title}</Text>
        {text !== undefined && <Text className="text-secondary">{text}</Text>}
        {note !== undefined && <Text className="text-secondary">{note}</Text>}
      </View>
    </Pressable>
  );
}
