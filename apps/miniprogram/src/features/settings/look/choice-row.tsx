import { Text, View } from '@tarojs/components';
import { Chip } from '@/ui/chip';
import './choice-row.scss';

interface ChoiceRowProps<Choice extends string> {
  readonly title: string;
  readonly choices: readonly Choice[];
  readonly chosen: Choice;
  readonly wordsFor: (choice: Choice) => string;
  readonly onChoose: (choice: Choice) => void;
}

/** A setting with a few values, of which exactly one holds. */
export function ChoiceRow<Choice extends string>(props: ChoiceRowProps<Choice>) {
  return (
    <View className="choice-row">
      <Text>{props.title}</Text>
      <View className="choice-row__chips" ariaRole="radiogroup" ariaLabel={props.title}>
        {props.choices.map((choice) => (
          <Chip key={choice} isOn={choice === props.chosen} onPress={() => props.onChoose(choice)}>
            {props.wordsFor(choice)}
          </Chip>
        ))}
      </View>
    </View>
  );
}
