import { Text, View } from '@tarojs/components';
import { useI18n } from '@/lib/i18n/use-i18n';
import { goTo, switchTo } from '@/lib/navigate';
import { paths } from '@/routes';
import { Icon } from '@/ui/icon';
import { Pressable } from '@/ui/pressable';
import './quick-actions.scss';

interface QuickActionsProps {
  readonly onEarn: () => void;
  readonly onStores: () => void;
}

/** What members come for. */
export function QuickActions({ onEarn, onStores }: QuickActionsProps) {
  const { t } = useI18n();
  const actions = [
    { name: 'card', icon: 'code', open: () => switchTo('card') },
    { name: 'points', icon: 'list', open: () => goTo(paths.statement) },
    { name: 'gift', icon: 'gift', open: () => goTo(paths.giftCompose) },
    { name: 'earn', icon: 'coin', open: onEarn },
    { name: 'stores', icon: 'shop', open: onStores },
  ] as const;
  return (
    <View className="quick-actions" ariaRole="group" ariaLabel={t('home.actions.label')}>
      {actions.map(({ name, icon, open }) => (
        <Pressable key={name} className="quick-actions__item" onPress={open}>
          <View className="quick-actions__icon">
            <Icon name={icon} />
          </View>
          <Text className="quick-actions__name">{t(`home.action.${name}`)}</Text>
        </Pressable>
      ))}
    </View>
  );
}
