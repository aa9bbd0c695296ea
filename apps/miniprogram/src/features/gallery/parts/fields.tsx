import { View } from '@tarojs/components';
import { useState } from 'react';
import { DateField } from '@/ui/date-field';
import { RegionField } from '@/ui/region-field';
import { TextField } from '@/ui/text-field';
import { useWords } from '../words';

const MOST_CHARACTERS = 64;

export function Fields() {
  const say = useWords();
  const [typed, setTyped] = useState('');
  const [region, setRegion] = useState('');
  const [day, setDay] = useState('1990-05-06');
  const [wrong, setWrong] = useState<string | null>(null);
  return (
    <View className="gallery__column">
      <TextField
        label={say('name')}
        hint={say('nameHint')}
        placeholder={say('nameExample')}
        value={typed}
        onChange={setTyped}
      />
      <TextField
        label={`${say('name')} 2`}
        error={say('nameWrong')}
        value={wrong ?? say('rowLong')}
        onChange={setWrong}
      />
      <TextField
        label={`${say('name')} 3`}
        hint={say('disabled')}
        value={say('nameValue')}
        disabled
        onChange={setTyped}
      />
      <RegionField
        label={say('region')}
        placeholder={say('nameExample')}
        maxLength={MOST_CHARACTERS}
        value={region}
        onChange={setRegion}
      />
      <DateField
        label={say('day')}
        placeholder={say('nameExample')}
        first="1900-01-01"
        last="2026-11-25"
        value={day}
        onChange={setDay}
      />
    </View>
  );
}
