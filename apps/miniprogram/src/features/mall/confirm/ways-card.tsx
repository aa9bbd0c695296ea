import { View } from '@tarojs/components';
import type { RewardItemQuery } from '@/generated/graphql';
import { useI18n } from '@/lib/i18n/use-i18n';
import { Card } from '@/ui/card';
import { Chip } from '@/ui/chip';
import { Heading } from '@/ui/heading';
import { ListRow } from '@/ui/list-row';
import { RadioRow } from '@/ui/radio-row';
import type { RewardItem } from '../item/use-reward-item';
import { addressLine } from '../parts/address-line';
import { METHOD_ICONS } from '../parts/method-icon';
import type { Choice } from './use-choice';
import './ways-card.scss';

interface WaysCardProps {
  readonly reward: RewardItem;
  readonly stores: RewardItemQuery['stores'];
  readonly choice: Choice;
  readonly onChange: (part: Partial<Choice>) => void;
  readonly onAddress: () => void;
}

/** How the reward comes to the member: from which store, to which address, or at once. */
export function WaysCard({ reward, stores, choice, onChange, onAddress }: WaysCardProps) {
  const { t } = useI18n();
  const methods = reward.fulfillmentMethods;
  const { method, storeId, address } = choice;
  if (reward.kind === 'DONATION') return null;
  return (
    <Card className="ways-card">
      <Heading level={2} className="text-title">
        {t('item.ways')}
      </Heading>
      {methods.length > 1 && (
        <View className="ways-card__methods" ariaRole="radiogroup" ariaLabel={t('item.ways')}>
          {methods.map((one) => (
            <Chip key={one} isOn={one === method} onPress={() => onChange({ method: one })}>
              {t(`method.${one}`)}
            </Chip>
          ))}
        </View>
      )}
      {method === 'PICKUP' && (
        <View ariaRole="radiogroup" ariaLabel={t('confirm.store')}>
          {stores.map(({ id, name, address: place, openingHours }) => (
            <RadioRow
              key={id}
              title={name}
              text={place}
              note={t('store.open', { hours: openingHours })}
              isOn={id === storeId}
              onPress={() => onChange({ storeId: id })}
            />
          ))}
        </View>
      )}
      {method === 'SHIPPING' && (
        <View className="ways-card__flush">
          <ListRow
            icon="pin"
            title={address === null ? t('address.none') : address.recipient}
            text={address === null ? t('address.none.text') : address.phone}
            note={address === null ? undefined : addressLine(address)}
            onPress={onAddress}
          />
        </View>
      )}
      {method === 'CODE' && (
        <View className="ways-card__flush">
          <ListRow icon={METHOD_ICONS.CODE} title={t('method.CODE')} text={t('method.CODE.text')} />
        </View>
      )}
    </Card>
  );
}
