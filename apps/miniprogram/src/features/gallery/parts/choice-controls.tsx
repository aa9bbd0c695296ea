import { View } from '@tarojs/components';
import { useState } from 'react';
import { Card } from '@/ui/card';
import { Checkbox } from '@/ui/checkbox';
import { RadioRow } from '@/ui/radio-row';
import { Stepper } from '@/ui/stepper';
import { Switch } from '@/ui/switch';
import { SwitchRow } from '@/ui/switch-row';
import { Choices } from '../choices';
import { useWords } from '../words';

const FILTERS = ['all', 'earned', 'spent'] as const;
const MOST = 5;

export function ChoiceControls() {
  const say = useWords();
  const [filter, setFilter] = useState<(typeof FILTERS)[number]>('all');
  const [ticks, setTicks] = useState([false, true]);
  const [isOn, setOn] = useState(true);
  const [amounts, setAmounts] = useState([0, 2, MOST]);
  return (
    <View className="gallery__column">
      <Choices
        label={say('rows')}
        choices={FILTERS}
        chosen={filter}
        nameOf={say}
        onChoose={setFilter}
      />
      {ticks.map((isOn, nth) => (
        <Checkbox
          key={['empty', 'ticked'][nth]}
          isOn={isOn}
          onChange={(next) => setTicks(ticks.map((tick, at) => (at === nth ? next : tick)))}
        >
          {nth === 0 ? say('agree') : say('rowLong')}
        </Checkbox>
      ))}
      <Card padding="flush">
        <SwitchRow title={say('agree')} text={say('switchText')} isOn={isOn} onChange={setOn} />
        <SwitchRow title={say('rowLong')} isOn={!isOn} onChange={(next) => setOn(!next)} />
      </Card>
      <View ariaRole="radiogroup" ariaLabel={say('parts')}>
        {FILTERS.map((one) => (
          <RadioRow
            key={one}
            title={say(one)}
            text={one === 'all' ? say('rowText') : undefined}
            isOn={one === filter}
            onPress={() => setFilter(one)}
          />
        ))}
      </View>
      <View className="gallery__line">
        <Switch isOn />
        <Switch isOn={false} />
      </View>
      {amounts.map((amount, nth) => (
        <Stepper
          // The steppers differ in nothing but their place.
          key={['least', 'between', 'most'][nth]}
          label={`${say('amount')} ${nth + 1}`}
          value={amount}
          min={0}
          max={MOST}
          onChange={(value) =>
            setAmounts(amounts.map((before, at) => (at === nth ? value : before)))
          }
        />
      ))}
    </View>
  );
}
