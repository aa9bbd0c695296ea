import { View } from '@tarojs/components';
import { useState } from 'react';
import { TextField } from '@/ui/text-field';
import { useWords } from '../words';

export function Fields() {
  const say = useWords();
  const [typed, setTyped] = useState('');
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
    </View>
  );
}
