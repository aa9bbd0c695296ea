import { Picker, Text, View } from '@tarojs/components';
import type { DateFieldProps } from './date-field.types';
import { FieldFrame } from './field-frame';

/** A calendar day, chosen from WeChat's wheels. */
export function DateField(props: DateFieldProps) {
  return (
    <FieldFrame
      hint={props.hint}
      error={props.error}
      label={<Text className="text-field__label">{props.label}</Text>}
    >
      <Picker
        mode="date"
        value={props.value === '' ? props.last : props.value}
        start={props.first}
        end={props.last}
        onChange={(event) => props.onChange(event.detail.value)}
      >
        <View
          className="text-field__input"
          ariaRole="button"
          ariaLabel={`${props.label}: ${props.value === '' ? props.placeholder : props.value}`}
        >
          <Text>{props.value === '' ? props.placeholder : props.value}</Text>
        </View>
      </Picker>
    </FieldFrame>
  );
}
