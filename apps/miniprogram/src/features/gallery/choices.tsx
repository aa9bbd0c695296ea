import { View } from '@tarojs/components';
import { Chip } from '@/ui/chip';

interface ChoicesProps<Choice extends string> {
  readonly label: string;
  readonly choices: readonly Choice[];
  readonly chosen: Choice;
  readonly nameOf: (choice: Choice) => string;
  readonly onChoose: (choice: Choice) => void;
}

/** Chips of which one is on. */
export function Choices<Choice extends string>(props: ChoicesProps<Choice>) {
  const { label, choices, chosen, nameOf, onChoose } = props;
  return (
    <View className="gallery__choices" ariaRole="radiogroup" ariaLabel={label}>
      {choices.map((choice) => (
        <Chip key={choice} isOn={choice === chosen} onPress={() => onChoose(choice)}>
          {nameOf(choice)}
        </Chip>
      ))}
    </View>
  );
}
