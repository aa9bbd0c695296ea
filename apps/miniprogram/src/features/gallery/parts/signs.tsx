import { Text, View } from '@tarojs/components';
import { Card } from '@/ui/card';
import { Heading } from '@/ui/heading';
import { Icon, type IconName } from '@/ui/icon';
import { useWords } from '../words';

const ICONS: Record<IconName, true> = {
  alert: true,
  back: true,
  backspace: true,
  bag: true,
  bell: true,
  box: true,
  cake: true,
  calendar: true,
  camera: true,
  check: true,
  clock: true,
  close: true,
  code: true,
  coin: true,
  download: true,
  envelope: true,
  eye: true,
  'eye-off': true,
  forward: true,
  gift: true,
  globe: true,
  heart: true,
  home: true,
  info: true,
  list: true,
  lock: true,
  minus: true,
  offline: true,
  person: true,
  phone: true,
  pin: true,
  plus: true,
  receipt: true,
  refresh: true,
  return: true,
  scan: true,
  search: true,
  send: true,
  settings: true,
  shield: true,
  shop: true,
  'sign-out': true,
  sliders: true,
  sort: true,
  ticket: true,
  truck: true,
  wheel: true,
};
const NAMES = Object.keys(ICONS) as IconName[];
const SIZES = ['small', 'normal', 'large', 'state'] as const;
const STYLES = ['text-page-title', 'text-title', 'text-strong', 'text-secondary'] as const;

export function Signs() {
  const say = useWords();
  return (
    <View className="gallery__column">
      <Card>
        <View className="gallery__line">
          {NAMES.map((name) => (
            <Icon key={name} name={name} />
          ))}
        </View>
      </Card>
      <View className="gallery__line">
        {SIZES.map((size) => (
          <Icon key={size} name="coin" size={size} />
        ))}
      </View>
      <Heading level={2}>{say('heading')}</Heading>
      {STYLES.map((style) => (
        <Text key={style} className={style}>
          {say('rowText')}
        </Text>
      ))}
    </View>
  );
}
