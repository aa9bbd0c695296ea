import { View } from '@tarojs/components';
import { useState } from 'react';
import type { ShippingAddressInput } from '@/generated/graphql';
import { type AddressFault, addressFaults, LONGEST, tidyAddress } from '@/lib/address/address';
import { useI18n } from '@/lib/i18n/use-i18n';
import '@/lib/i18n/messages/delivery';
import { canPickAddress, pickAddress } from '@/lib/address/pick-address';
import { Button } from './button';
import { RegionField } from './region-field';
import { Sheet } from './sheet';
import { TextField } from './text-field';
import './address-sheet.scss';

const EMPTY: ShippingAddressInput = { recipient: '', phone: '', region: '', street: '' };

interface AddressSheetProps {
  readonly address: ShippingAddressInput | null;
  readonly onSave: (address: ShippingAddressInput) => void;
  readonly onClose: () => void;
}

/** Where to send it: typed, or taken from what WeChat keeps. */
export function AddressSheet({ address, onSave, onClose }: AddressSheetProps) {
  const { t } = useI18n();
  const [typed, setTyped] = useState(address ?? EMPTY);
  const [faults, setFaults] = useState<readonly AddressFault[]>([]);
  const field = (name: AddressFault) => ({
    label: t(`address.${name}`),
    value: typed[name],
    placeholder: t(`address.${name}.example`),
    maxLength: LONGEST[name],
    error: faults.includes(name) ? t(`address.${name}.wrong`) : undefined,
    onChange(value: string) {
      setFaults(faults.filter((fault) => fault !== name));
      setTyped((before) => ({ ...before, [name]: value }));
    },
  });
  const save = () => {
    const tidy = tidyAddress(typed);
    const found = addressFaults(tidy);
    setFaults(found);
    if (found.length === 0) onSave(tidy);
  };
  const pick = async () => {
    const picked = await pickAddress();
    if (picked !== null) {
      setTyped(picked);
      setFaults([]);
    }
  };
  return (
    <Sheet isOpen title={t('address.title')} onClose={onClose}>
      <View className="address-sheet">
        {canPickAddress && (
          <Button variant="secondary" icon="pin" onPress={() => void pick()}>
            {t('address.pick')}
          </Button>
        )}
        <TextField {...field('recipient')} />
        <TextField {...field('phone')} kind="digits" />
        <RegionField {...field('region')} />
        <TextField {...field('street')} onSubmit={save} />
        <Button onPress={save}>{t('address.save')}</Button>
      </View>
    </Sheet>
  );
}
