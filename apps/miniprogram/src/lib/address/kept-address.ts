import type { ShippingAddressInput } from '@/generated/graphql';
import { MEMBER_KEYS } from '@/lib/session/member-keys';
import { readSecret, writeSecret } from '@/platform/secret-storage';

const PARTS = ['recipient', 'phone', 'region', 'street'] as const;

/** Where the member last had something sent to; it stays on this phone until they sign out. */
export async function keptAddress(): Promise<ShippingAddressInput | null> {
  const kept = await readSecret(MEMBER_KEYS.address);
  return isAddress(kept) ? kept : null;
}

export async function keepAddress(address: ShippingAddressInput): Promise<void> {
  await writeSecret(MEMBER_KEYS.address, address);
}

function isAddress(value: unknown): value is ShippingAddressInput {
  if (typeof value !== 'object' || value === null) return false;
  return PARTS.every((part) => typeof Reflect.get(value, part) === 'string');
}
