import { randomInt } from 'node:crypto';
import type { VoucherId } from '@huiji/shared-types';
import { Injectable } from '@nestjs/common';
import { Clock } from '../../platform/clock/clock.js';
import { DataVault } from '../../platform/crypto/data-vault.js';
import { IdSource } from '../../platform/ids/id-source.js';
import { CHANCE_DIGITS, generatedCode, plainCode } from './voucher-code.js';

const CHANCES = 10 ** CHANCE_DIGITS;

/** A code as the tables keep it. */
export interface SealedCode {
  readonly voucherId: VoucherId;
  readonly sealed: Buffer;
  readonly codeDigest: string;
}

/** Keeps codes unreadable to whoever has the tables alone, and finds them again. */
@Injectable()
export class VoucherCodes {
  constructor(
    private readonly vault: DataVault,
    private readonly clock: Clock,
    private readonly ids: IdSource,
  ) {}

  generate(): SealedCode {
    return this.seal(generatedCode(String(randomInt(CHANCES)).padStart(CHANCE_DIGITS, '0')));
  }

  /** @param code plain: see plainCode() */
  seal(code: string): SealedCode {
    const voucherId = this.ids.next<VoucherId>(this.clock.now());
    return {
      voucherId,
      sealed: this.vault.seal('voucher-code', voucherId, code),
      codeDigest: this.digest(code),
    };
  }

  open(voucherId: VoucherId, sealed: Buffer): string {
    return this.vault.open('voucher-code', voucherId, sealed);
  }

  /** @param typed as somebody typed or scanned it */
  digest(typed: string): string {
    return this.vault.digest('voucher-code-digest', plainCode(typed));
  }
}
