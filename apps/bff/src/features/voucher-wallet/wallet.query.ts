import type { Instant, MemberId, VoucherId } from '@huiji/shared-types';
import { Injectable } from '@nestjs/common';
import { Reader } from '../../platform/database/reader.js';
import { type Voucher, VoucherEntity, type VoucherState } from '../vouchers/index.js';

/** A voucher as its member sees it. */
export type WalletVoucher = Pick<
  Voucher,
  | 'id'
  | 'kindId'
  | 'sealed'
  | 'valueFen'
  | 'minimumSpendFen'
  | 'state'
  | 'issuedAt'
  | 'expiresAt'
  | 'usedAt'
>;

const CONDITIONS: Readonly<Record<VoucherState, string>> = {
  USABLE: `state = 'HANDED_OUT' AND expires_at > ?`,
  EXPIRED: `state = 'HANDED_OUT' AND expires_at <= ?`,
  USED: `state = 'USED'`,
};

const ANY = `state <> 'RESERVED'`;

/** Key of the last voucher seen. */
export type WalletPlace = readonly [issuedAt: number, id: string];

const NEWEST: WalletPlace = [Number.MAX_SAFE_INTEGER, ''];

export interface WalletPage {
  /** Null: all of them. */
  readonly state: VoucherState | null;
  readonly limit: number;
  readonly after: WalletPlace | null;
  readonly now: Instant;
}

@Injectable()
export class Wallet {
  constructor(private readonly reader: Reader) {}

  /** Newest first; reserved ones are not the member's yet. */
  vouchers(memberId: MemberId, page: WalletPage): Promise<WalletVoucher[]> {
    const { state, limit, after, now } = page;
    const [issuedAt, id] = after ?? NEWEST;
    const condition = state === null ? ANY : CONDITIONS[state];
    return this.reader.query<WalletVoucher>(
      `SELECT id, kind_id AS kindId, sealed, value_fen AS valueFen, minimum_spend_fen AS minimumSpendFen, state,
              issued_at AS issuedAt, expires_at AS expiresAt, used_at AS usedAt
         FROM voucher FORCE INDEX (voucher_member_issued)
        WHERE member_id = ? AND issued_at <= ? AND (issued_at < ? OR id < ?) AND ${condition}
        ORDER BY issued_at DESC, id DESC LIMIT ?`,
      [
        memberId,
        issuedAt,
        issuedAt,
        id,
        ...(state === 'USABLE' || state === 'EXPIRED' ? [now] : []),
        limit,
      ],
    );
  }

  /** @returns null when the member has no such voucher */
  async voucher(memberId: MemberId, id: string): Promise<WalletVoucher | null> {
    const row = await this.reader.findOne(VoucherEntity, {
      where: { memberId, id: id as VoucherId },
    });
    return row === null || row.state === 'RESERVED' ? null : (row as unknown as WalletVoucher);
  }
}
