import type { MemberId } from '@huiji/shared-types';
import { Injectable } from '@nestjs/common';
import { DataVault } from '../../platform/crypto/data-vault.js';
import { type Redemption } from '../redemptions/index.js';
import type { ShippingAddress } from './shipping-address.js';

/** Where things are sent: readable with DATA_KEY alone. */
@Injectable()
export class Addresses {
  constructor(private readonly vault: DataVault) {}

  seal(memberId: MemberId, address: ShippingAddress): Buffer {
    return this.vault.seal('address', memberId, JSON.stringify(address));
  }

  /** Null for what is not sent. */
  of({ memberId, addressSealed }: Redemption): ShippingAddress | null {
    return addressSealed === null
      ? null
      : (JSON.parse(this.vault.open('address', memberId, addressSealed)) as ShippingAddress);
  }

  /** Fingerprints of requests are kept for a month; an address must not be guessed from them. */
  digest(address: ShippingAddress): string {
    return this.vault.digest('address-digest', JSON.stringify(address));
  }
}
