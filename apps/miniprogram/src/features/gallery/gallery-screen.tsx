import { View } from '@tarojs/components';
import { useState, useSyncExternalStore } from 'react';
import { currentLook, onLookChange } from '@/lib/appearance/appearance-store';
import { changePreferences } from '@/lib/preferences/preference-store';
import { LanguageSwitch } from '@/ui/language-switch';
import { Choices } from './choices';
import './gallery.scss';
import { Bars } from './parts/bars';
import { Buttons } from './parts/buttons';
import { ChoiceControls } from './parts/choice-controls';
import { Fields } from './parts/fields';
import { Layers } from './parts/layers';
import { Numbers } from './parts/numbers';
import { Rewards } from './parts/rewards';
import { Rows } from './parts/rows';
import { Signs } from './parts/signs';
import { States } from './parts/states';
import { Waiting } from './parts/waiting';
import { useWords } from './words';

const PARTS = {
  buttons: Buttons,
  choices: ChoiceControls,
  fields: Fields,
  rows: Rows,
  rewards: Rewards,
  states: States,
  waiting: Waiting,
  numbers: Numbers,
  layers: Layers,
  signs: Signs,
  bars: Bars,
} as const;
type PartName = keyof typeof PARTS;
const NAMES = Object.keys(PARTS) as PartName[];

/** Every primitive of ui/ in all of its states, by group, in the theme and language chosen here. */
export function GalleryScreen() {
  const say = useWords();
  const { theme } = useSyncExternalStore(onLookChange, currentLook);
  const [part, setPart] = useState<PartName>('buttons');
  const Part = PARTS[part];
  return (
    <View className="gallery">
      <LanguageSwitch />
      <Choices
        label={say('theme')}
        choices={['light', 'dark']}
        chosen={theme}
        nameOf={say}
        onChoose={(chosen) => changePreferences({ theme: chosen })}
      />
      <Choices label={say('parts')} choices={NAMES} chosen={part} nameOf={say} onChoose={setPart} />
      <Part />
    </View>
  );
}
