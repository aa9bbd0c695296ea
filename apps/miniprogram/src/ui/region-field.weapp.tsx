import { Picker, Text, View } from '@tarojs/components';
import { FieldFrame } from './field-frame';
import type { RegionFieldProps } from './region-field.types';

/** Province, city and district from WeChat's wheels. */
export function RegionField({ label, value, placeholder, error, onChange }: RegionFieldProps) {
  const shown = value === '' ? placeholder : value;
  return (
    <FieldFrame error={error} label={<Text className="text-field__label">{label}</Text>}>
      <Picker
        mode="region"
        value={value === '' ? [] : value.split(' ')}
        onChange={(event) => onChange([...new Set(event.detail.value)].join(' '))}
      >
        <View className="text-field__input" ariaRole="button" ariaLabel={`${label}: ${shown}`}>
          <Text>{shown}</Text>
        </View>
      </Picker>
    </FieldFrame>
  );
}
