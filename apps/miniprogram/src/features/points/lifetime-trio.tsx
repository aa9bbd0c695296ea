import { Text, View } from '@tarojs/components';
import { formatNumber } from '@/lib/format/number';
import { useI18n } from '@/lib/i18n/use-i18n';
import './lifetime-trio.scss';

interface LifetimeTrioProps {
  readonly points: {
    readonly lifetimeEarned: number;
    readonly lifetimeRedeemed: number;
    readonly held: number;
  };
}

/** All that was ever earned and used, and what is set aside now. */
export function LifetimeTrio({ points }: LifetimeTrioProps) {
  const { t } = useI18n();
  const parts = [
    { name: t('points.trio.earned'), value: points.lifetimeEarned },
    { name: t('points.trio.used'), value: points.lifetimeRedeemed },
    { name: t('points.trio.held'), value: points.held },
  ];
  return (
    <View className="lifetime-trio">
      {parts.map(({ name, value }) => (
        <View key={name} className="lifetime-trio__part">
          <Text className="text-title text-numbers">{formatNumber(value)}</Text>
          <Text className="text-secondary">{name}</Text>
        </View>
      ))}
    </View>
  );
}
