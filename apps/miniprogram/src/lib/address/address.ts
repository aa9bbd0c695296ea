import type { ShippingAddressInput } from '@/generated/graphql';

/** As many characters as the server takes. */
export const LONGEST = { recipient: 32, phone: 20, region: 64, street: 128 } as const;

/** What is wrong with a field, as the end of its message's key. */
export type AddressFault = 'recipient' | 'phone' | 'region' | 'street';

const PHONE = /^(\+?86)?1[3-9]\d{9}$|^\+?\d{7,15}$/;
const SHORTEST_STREET = 4;
const SHORTEST_REGION = 2;

/** The address without blanks around its parts and within the number. */
export function tidyAddress(address: ShippingAddressInput): ShippingAddressInput {
  return {
    recipient: address.recipient.trim(),
    phone: address.phone.replace(/[\s-]/g, ''),
    region: address.region.trim(),
    street: address.street.trim(),
  };
}

/** The fields of a tidy address that nothing could be sent to. */
export function addressFaults({
  recipient,
  phone,
  region,
  street,
}: ShippingAddressInput): AddressFault[] {
  const faults: AddressFault[] = [];
  if (recipient === '') faults.push('recipient');
  if (!PHONE.test(phone)) faults.push('phone');
  if (region.length < SHORTEST_REGION) faults.push('region');
  if (street.length < SHORTEST_STREET) faults.push('street');
  return faults;
}
