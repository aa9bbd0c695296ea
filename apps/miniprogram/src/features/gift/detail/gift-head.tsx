import { Text, View } from '@tarojs/components';
import type { GiftState } from '@/generated/graphql';
import { useI18n } from '@/lib/i18n/use-i18n';
import { Heading } from '@/ui/heading';
import { Icon, type IconName } from '@/ui/icon';
import type { Gift } from '../parts/use-gift';
import './gift-head.scss';
import { giftWords } from './gift-words';

const ICONS: Readonly<Record<GiftState, IconName>> = {
  PENDING: 'envelope',
  UNDER_REVIEW: 'shield',
  CLAIMED: 'check',
  WITHDRAWN: 'return',
  RETURNED: 'return',
};

/** How far a gift has come; a reader hears when that changes. */
export function GiftHead({ gift }: { readonly gift: Gift }) {
  const { t } = useI18n();
  const { title, advice } = giftWords(gift, t);
  return (
    <View className="gift-head">
      <View className="gift-head__icon">
        <Icon name={ICONS[gift.state]} size="large" />
      </View>
      <View className="gift-head__words" ariaLive="polite">
        <Heading level={2} className="text-page-title">
          {title}
        </Heading>
        <Text className="text-secondary">{advice}</Text>
      </View>
    </View>
  );
}
