import { Text, View } from '@tarojs/components';
import { Pressable } from './pressable';
import { Switch } from './switch';
import './switch-row.scss';

interface SwitchRowProps {
  readonly title: string;
  readonly text?: string | undefined;
  readonly isOn: boolean;
  readonly onChange: (isOn: boolean) => void;
}

/** A setting that is on or off; the whole row turns it. */
export function SwitchRow({ title, text, isOn, onChange }: SwitchRowProps) {
  return (
    <Pressable
      className="switch-row"
      role="switch"
      checked={isOn}
      label={title}
      onPress={() => onChange(!isOn)}
    >
      <View className="switch-row__lines">
        <Text>{title}</Text>
        {text !== undefined && <Text className="text-secondary">{text}</Text>}
      </View>
      <Switch isOn={isOn} />
    </Pressable>
  );
}
