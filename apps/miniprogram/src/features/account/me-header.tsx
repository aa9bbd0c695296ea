import { Text, View } from '@tarojs/components';
import type { MeQuery } from '@/generated/graphql';
import { formatCardNumber } from '@/lib/format/card-number';
import { useI18n } from '@/lib/i18n/use-i18n';
import { goTo } from '@/lib/navigate';
import { paths } from '@/routes';
import { Avatar } from '@/ui/avatar';
import { Card } from '@/ui/card';
import { Icon } from '@/ui/icon';
import { Pressable } from '@/ui/pressable';
import './me-header.scss';

/** Who I am; it leads to the profile. */
export function MeHeader({ me }: { readonly me: MeQuery['me'] }) {
  const { t } = useI18n();
  return (
    <Card padding="flush">
      <Pressable className="me-header" onPress={() => goTo(paths.profile)}>
        <Avatar size="large" url={me.avatarUrl} name={me.nickname} />
        <View className="me-header__lines">
          <Text className="text-title text-break">{me.nickname}</Text>
          <Text className="text-secondary">{t('me.member', { tier: me.tier.current.name })}</Text>
          <Text className="text-secondary text-numbers">
            {t('me.cardNumber', { number: formatCardNumber(me.card.number) })}
          </Text>
        </View>
        <View className="me-header__arrow">
          <Icon name="forward" size="small" />
        </View>
      </Pressable>
    </Card>
  );
}
