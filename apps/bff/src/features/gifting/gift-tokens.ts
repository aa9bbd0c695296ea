import { createHash } from 'node:crypto';
import type { GiftId } from '@huiji/shared-types';
import { Injectable } from '@nestjs/common';
import { DataVault } from '../../platform/crypto/data-vault.js';

const TOKEN_BYTES = 16;

/** SHA-256 of whatever somebody calls a token; what is looked up, so that no comparison tells how much was right. */
export const hashOfToken = (token: string): Buffer => createHash('sha256').update(token).digest();

/** What opens a gift: 128 bits that follow from the gift's id and DATA_KEY, so that nothing has to keep them. */
@Injectable()
export class GiftTokens {
  constructor(private readonly vault: DataVault) {}

  /** 22 characters of base64url. */
  of(id: GiftId): string {
    const mac = Buffer.from(this.vault.digest('gift-token', id), 'base64url');
    return mac.subarray(0, TOKEN_BYTES).toString('base64url');
  }
}
