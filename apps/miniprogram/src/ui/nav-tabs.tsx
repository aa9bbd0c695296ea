import { Text, View } from '@tarojs/components';
import { useI18n } from '@/lib/i18n/use-i18n';
import { switchTo, type TabName } from '@/lib/navigate';
import { classNames } from './class-names';
import { Icon } from './icon';
import './nav-tabs.scss';
import { Pressable } from './pressable';

const TABS = [
  { name: 'home', icon: 'home', isRaised: false },
  { name: 'mall', icon: 'gift', isRaised: false },
  { name: 'card', icon: 'code', isRaised: true },
  { name: 'play', icon: 'wheel', isRaised: false },
  { name: 'me', icon: 'person', isRaised: false },
] as const;

/** The bar at the foot of the tab pages, with the card as its raised middle. */
export function NavTabs({ current }: { readonly current: TabName }) {
  const { t } = useI18n();
  return (
    <View className="nav-tabs" ariaRole="navigation">
      <View className="nav-tabs__list" ariaRole="tablist" ariaLabel={t('tabs.label')}>
        {TABS.map(({ name, icon, isRaised }) => (
          <Pressable
            key={name}
            role="tab"
            selected={name === current}
            className={classNames('nav-tabs__tab', name === current && 'nav-tabs__tab--on')}
            onPress={() => {
              if (name !== current) switchTo(name);
            }}
          >
            <View className={classNames('nav-tabs__icon', isRaised && 'nav-tabs__icon--raised')}>
              <Icon name={icon} size={isRaised ? 'large' : 'normal'} />
            </View>
            <Text className="nav-tabs__label">{t(`tabs.${name}`)}</Text>
          </Pressable>
        ))}
      </View>
    </View>
  );
}
