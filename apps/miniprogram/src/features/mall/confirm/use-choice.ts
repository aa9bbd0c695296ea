import { useEffect, useState } from 'react';
import type { FulfillmentMethod, RewardItemQuery, ShippingAddressInput } from '@/generated/graphql';
import { keepAddress, keptAddress } from '@/lib/address/kept-address';
import type { RewardItem } from '../item/use-reward-item';

export interface Choice {
  readonly quantity: number;
  readonly method: FulfillmentMethod;
  readonly storeId: string | null;
  readonly address: ShippingAddressInput | null;
}

/** What the member chooses; everything is filled in from the start as far as it is known. */
export function useChoice(reward: RewardItem, stores: RewardItemQuery['stores']) {
  const [choice, setChoice] = useState<Choice>({
    quantity: 1,
    method: reward.fulfillmentMethods[0] ?? 'CODE',
    storeId: stores[0]?.id ?? null,
    address: null,
  });
  const change = (part: Partial<Choice>) => setChoice((before) => ({ ...before, ...part }));
  useEffect(() => {
    let isWanted = true;
    void keptAddress().then((address) => {
      if (isWanted && address !== null) setChoice((before) => ({ ...before, address }));
    });
    return () => {
      isWanted = false;
    };
  }, []);
  return {
    choice,
    change,
    setAddress(address: ShippingAddressInput) {
      change({ address });
      void keepAddress(address);
    },
  };
}
