import { View } from '@tarojs/components';
import type { FulfillmentMethod, ShippingAddressInput } from '@/generated/graphql';
import { addressLine } from '@/lib/address/address-line';
import '@/lib/i18n/messages/delivery';
import { useI18n } from '@/lib/i18n/use-i18n';
import { Card } from './card';
import { Chip } from './chip';
import { Heading } from './heading';
import { ListRow } from './list-row';
import { RadioRow } from './radio-row';
import './ways-card.scss';

/** How something is to come to the member. */
export interface Way {
  readonly method: FulfillmentMethod;
  readonly storeId: string | null;
  readonly address: ShippingAddressInput | null;
}

interface Place {
  readonly id: string;
  readonly name: string;
  readonly address: string;
  readonly openingHours: string;
}

interface WaysCardProps {
  readonly methods: readonly FulfillmentMethod[];
  readonly stores: readonly Place[];
  readonly choice: Way;
  readonly onChange: (part: Partial<Way>) => void;
  readonly onAddress: () => void;
}

/** How something comes to the member: from which store, to which address, or at once. */
export function WaysCard({ methods, stores, choice, onChange, onAddress }: WaysCardProps) {
  const { t } = useI18n();
  const { method, storeId, address } = choice;
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
          <ListRow icon="ticket" title={t('method.CODE')} text={t('method.CODE.text')} />
        </View>
      )}
    </Card>
  );
}
