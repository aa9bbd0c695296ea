import { fen, type VoucherKindId } from '@huiji/shared-types';
import { Injectable } from '@nestjs/common';
import { In } from 'typeorm';
import { Reader } from '../../platform/database/reader.js';
import type { GraphqlContext } from '../../platform/graphql/context.js';
import type { BatchReader } from '../../platform/graphql/loaders.js';
import { text } from '../../platform/graphql/text.js';
import { VoucherKindEntity } from './voucher-kind.entity.js';
import { CODE_SOURCES, type CodeSource, type VoucherKind } from './voucher-kind.js';

/** Kinds by id: `context.loaders.of(voucherKindReader).load(id)`; null for an unknown one. */
@Injectable()
export class VoucherKindReader implements BatchReader<VoucherKindId, VoucherKind | null> {
  constructor(private readonly reader: Reader) {}

  async readMany(ids: readonly VoucherKindId[]): Promise<readonly (VoucherKind | null)[]> {
    const rows = await this.reader.find(VoucherKindEntity, { where: { id: In(ids) } });
    const byId = new Map(rows.map((row) => [row.id, kindOf(row)]));
    return ids.map((id) => byId.get(id) ?? null);
  }

  /** What the client reads. @throws Error for an unknown one */
  async titleOf(id: VoucherKindId, { loaders, language }: GraphqlContext): Promise<string> {
    const kind = await loaders.of(this).load(id);
    if (kind === null) {
      throw new Error(`there is no voucher kind ${id}`);
    }
    return kind.title[language];
  }

  async named(code: string): Promise<VoucherKind | null> {
    const row = await this.reader.findOne(VoucherKindEntity, { where: { code } });
    return row === null ? null : kindOf(row);
  }
}

const kindOf = (row: VoucherKindEntity): VoucherKind => ({
  id: row.id as VoucherKindId,
  code: row.code,
  title: text(row.titleZh, row.titleEn),
  valueFen: fen(row.valueFen),
  minimumSpendFen: fen(row.minimumSpendFen),
  validDays: row.validDays,
  codes: codeSource(row.codes),
});

function codeSource(word: string): CodeSource {
  const known = CODE_SOURCES.find((source) => source === word);
  if (known === undefined) {
    throw new Error(`${word} is no source of voucher codes`);
  }
  return known;
}
