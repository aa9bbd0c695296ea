import { Text, View } from '@tarojs/components';
import { useI18n } from '@/lib/i18n/use-i18n';
import { Icon, type IconName } from '@/ui/icon';
import './promises.scss';

const PROMISES = [
  { name: 'earn', icon: 'coin' },
  { name: 'spend', icon: 'bag' },
  { name: 'clear', icon: 'list' },
] as const satisfies readonly { name: string; icon: IconName }[];

/** What Huiji gives, in three lines. */
export function Promises() {
  const { t } = useI18n();
  return (
    <View className="promises">
      {PROMISES.map(({ name, icon }) => (
        <View key={name} className="promises__one">
          <View className="promises__icon">
            <Icon name={icon} />
          </View>
          <View className="promises__lines">
            <Text className="text-strong">{t(`welcome.${name}.title`)}</Text>
            <Text className="text-secondary">{t(`welcome.${name}.text`)}</Text>
          </View>
        </View>
      ))}
    </View>
  );
}
