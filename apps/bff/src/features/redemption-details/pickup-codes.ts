import { randomInt } from 'node:crypto';
import { isPickupCode, type MemberId, PICKUP_CODES, pickupCode } from '@huiji/shared-types';
import { Injectable } from '@nestjs/common';
import { DataVault } from '../../platform/crypto/data-vault.js';

/** A pick-up code as it is kept: readable with DATA_KEY alone, found by its digest. */
export interface KeptPickupCode {
  readonly pickupCodeSealed: Buffer;
  readonly pickupCodeDigest: string;
}

/** Codes against which rewards are handed over. */
@Injectable()
export class PickupCodes {
  constructor(private readonly vault: DataVault) {}

  /** A code that nobody can guess. */
  make(memberId: MemberId): KeptPickupCode {
    const code = pickupCode(randomInt(PICKUP_CODES));
    return {
      pickupCodeSealed: this.vault.seal('pickup-code', memberId, code),
      pickupCodeDigest: this.digest(code),
    };
  }

  open(memberId: MemberId, sealed: Buffer): string {
    return this.vault.open('pickup-code', memberId, sealed);
  }

  /** What finds the code; null for what cannot be one. */
  digestOf(code: string): string | null {
    return isPickupCode(code) ? this.digest(code) : null;
  }

  private digest(code: string): string {
    return this.vault.digest('pickup-code-digest', code);
  }
}
