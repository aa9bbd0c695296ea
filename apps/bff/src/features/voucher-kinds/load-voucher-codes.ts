import { Injectable } from '@nestjs/common';
import { CommandExecutor } from '../../platform/commands/index.js';
import { isVoucherCode, plainCode, VoucherCodes } from '../vouchers/index.js';
import { KnownCodes } from './known-codes.query.js';
import { loadCodesCommand } from './load-codes-command.js';
import type { VoucherKind } from './voucher-kind.js';

/** Written by one statement. */
const CODES_AT_ONCE = 500;

type LoadOutcome =
  | { readonly outcome: 'LOADED'; readonly free: number }
  /** Nothing was loaded. */
  | { readonly outcome: 'BAD_CODES'; readonly malformed: number; readonly known: number };

/** Fills the pool of a kind with codes that somebody else made. */
@Injectable()
export class LoadVoucherCodes {
  constructor(
    private readonly executor: CommandExecutor,
    private readonly codes: VoucherCodes,
    private readonly knownCodes: KnownCodes,
  ) {}

  /** @param typed one code each; codes that are there already, or twice in the list, are refused before any is loaded */
  async execute(kind: VoucherKind, typed: readonly string[]): Promise<LoadOutcome> {
    const plain = typed.map(plainCode);
    const digests = new Set(plain.map((code) => this.codes.digest(code)));
    const malformed = plain.filter((code) => !isVoucherCode(code)).length;
    const known = plain.length - digests.size + (await this.knownCodes.count([...digests]));
    if (malformed + known > 0) {
      return { outcome: 'BAD_CODES', malformed, known };
    }
    let free = 0;
    for (let from = 0; from < plain.length; from += CODES_AT_ONCE) {
      const sealed = plain.slice(from, from + CODES_AT_ONCE).map((code) => this.codes.seal(code));
      free = (await this.executor.execute(loadCodesCommand(kind, sealed))).result.free;
    }
    return { outcome: 'LOADED', free };
  }
}
