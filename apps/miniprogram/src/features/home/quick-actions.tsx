import { Text, View } from '@tarojs/components';
import { useI18n } from '@/lib/i18n/use-i18n';
import { goTo, switchTo } from '@/lib/navigate';
import { paths } from '@/routes';
import { Icon } from '@/ui/icon';
import { Pressable } from '@/ui/pressable';
import './quick-actions.scss';

const ACTIONS = [
  { name: 'card', icon: 'code', open: () => switchTo('card') },
  { name: 'points', icon: 'list', open: () => goTo(paths.statement) },
] as const;

/** The two things that members come for. */
export function QuickActions() {
  const { t } = useI18n();
  return (
    <View className="quick-actions">
      {ACTIONS.map(({ name, icon, open }) => (
        <Pressable key={name} className="quick-actions__item" onPress={open}>
          <View className="quick-actions__icon">
            <Icon name={icon} />
          </View>
          <View className="quick-actions__lines">
            <Text className="text-strong">{t(`home.action.${name}`)}</Text>
            <Text className="text-secondary">{t(`home.action.${name}.text`)}</Text>
          </View>
        </Pressable>
      ))}
    </View>
  );
}
