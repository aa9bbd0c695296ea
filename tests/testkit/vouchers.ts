import { createCipheriv, createHmac, hkdfSync, randomBytes, randomInt } from 'node:crypto';
import { luhnDigit, VOUCHER_CODE_LENGTH, VOUCHER_CODE_PREFIX } from '@huiji/shared-types';
import type { TestDatabase } from './database.js';
import type { CallOptions, GraphQLClient } from './graphql-client.js';
import { newId } from './shop.js';

/** What the servers of these tests keep codes with. */
export const DATA_KEY = 'the servers of these tests keep their codes with this';

const KEY_BYTES = 32;
const NONCE_BYTES = 12;

export interface VoucherTerms {
  readonly valueFen?: number;
  readonly minimumSpendFen?: number;
  /** RFC 3339. */
  readonly issuedAt?: string;
  /** RFC 3339. */
  readonly expiresAt?: string;
  readonly title?: string;
  readonly state?: 'RESERVED' | 'HANDED_OUT';
}

export interface GivenVoucher {
  readonly id: string;
  readonly code: string;
}

const keyFor = (purpose: string): Buffer =>
  Buffer.from(hkdfSync('sha256', DATA_KEY, '', `huiji:${purpose}`, KEY_BYTES));

function sealed(owner: string, code: string): Buffer {
  const nonce = randomBytes(NONCE_BYTES);
  const cipher = createCipheriv('aes-256-gcm', keyFor('voucher-code'), nonce);
  cipher.setAAD(Buffer.from(owner));
  const text = Buffer.concat([cipher.update(code, 'utf8'), cipher.final()]);
  return Buffer.concat([nonce, cipher.getAuthTag(), text]);
}

const digestOf = (code: string): string =>
  createHmac('sha256', keyFor('voucher-code-digest')).update(code).digest('base64url');

function newCode(): string {
  const length = VOUCHER_CODE_LENGTH - VOUCHER_CODE_PREFIX.length - 1;
  const chance = Array.from({ length }, () => randomInt(10)).join('');
  return VOUCHER_CODE_PREFIX + chance + luhnDigit(VOUCHER_CODE_PREFIX + chance);
}

/** Puts a voucher into a member's wallet; ¥20 off from ¥100, for a year, unless said otherwise. */
export async function giveVoucher(
  database: TestDatabase,
  memberId: string,
  terms: VoucherTerms = {},
): Promise<GivenVoucher> {
  const {
    valueFen = 2_000,
    minimumSpendFen = 10_000,
    issuedAt = '2026-11-20T04:00:00.000Z',
    expiresAt = '2027-11-20T15:59:59.999Z',
    title = '20 元代金券',
    state = 'HANDED_OUT',
  } = terms;
  const [id, kindId, code] = [newId(), newId(), newCode()];
  await database.rows(
    `INSERT INTO voucher_kind (id, code, title_zh, title_en, value_fen, minimum_spend_fen, valid_days, codes, created_at)
     VALUES (?, ?, ?, '¥20 voucher', ?, ?, 30, 'GENERATED', 0)`,
    [kindId, kindId, title, valueFen, minimumSpendFen],
  );
  await database.rows(
    `INSERT INTO voucher (member_id, id, kind_id, sealed, code_digest, value_fen, minimum_spend_fen, state,
                          source_type, source_id, issued_at, expires_at)
     VALUES (?, ?, ?, ?, ?, ?, ?, ?, 'REDEMPTION', ?, ?, ?)`,
    [
      memberId,
      id,
      kindId,
      sealed(id, code),
      digestOf(code),
      valueFen,
      minimumSpendFen,
      state,
      newId(),
      Date.parse(issuedAt),
      Date.parse(expiresAt),
    ],
  );
  return { id, code };
}

/** A kind of voucher, ¥10 off for 60 days; where codes are loaded, so many of them. @returns its id */
export async function addVoucherKind(
  database: TestDatabase,
  codes: 'GENERATED' | { readonly loaded: number },
): Promise<string> {
  const kindId = newId();
  await database.rows(
    `INSERT INTO voucher_kind (id, code, title_zh, title_en, value_fen, minimum_spend_fen, valid_days, codes, created_at)
     VALUES (?, ?, '10 元券', '¥10 voucher', 1000, 0, 60, ?, 0)`,
    [kindId, `k-${kindId.toLowerCase()}`, codes === 'GENERATED' ? codes : 'LOADED'],
  );
  if (codes !== 'GENERATED') {
    await database.rows('INSERT INTO voucher_pool (kind_id, loaded, handed_out) VALUES (?, 0, 0)', [
      kindId,
    ]);
    await loadCodes(database, kindId, codes.loaded);
  }
  return kindId;
}

/** Puts so many codes more into the pool of a kind. */
export async function loadCodes(
  database: TestDatabase,
  kindId: string,
  count: number,
): Promise<void> {
  for (let i = 0; i < count; i++) {
    const [id, code] = [newId(), newCode()];
    await database.rows(
      'INSERT INTO voucher_pool_code (kind_id, voucher_id, sealed, code_digest) VALUES (?, ?, ?, ?)',
      [kindId, id, sealed(id, code), digestOf(code)],
    );
  }
  await database.rows('UPDATE voucher_pool SET loaded = loaded + ? WHERE kind_id = ?', [
    count,
    kindId,
  ]);
}

export interface Voucher {
  readonly id: string;
  readonly code: string;
  readonly title: string;
  readonly valueFen: number;
  readonly minimumSpendFen: number;
  readonly expiresAt: string;
  readonly state: 'USABLE' | 'USED' | 'EXPIRED';
  readonly usedAt: string | null;
}

export interface WalletQuestion {
  readonly state?: Voucher['state'];
  readonly first?: number;
  readonly after?: string;
}

export const WALLET = `query ($state: VoucherState, $first: Int, $after: String) {
  me { vouchers(state: $state, first: $first, after: $after) {
    edges { cursor node { id code title valueFen minimumSpendFen expiresAt state usedAt } }
    pageInfo { hasNextPage endCursor } } } }`;

interface WalletAnswer {
  readonly me: {
    readonly vouchers: {
      readonly edges: readonly { readonly node: Voucher; readonly cursor: string }[];
      readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
    };
  };
}

/** A page of the wallet of the member whose token it is. */
export async function wallet(
  client: GraphQLClient,
  token: string,
  question: WalletQuestion = {},
  options: CallOptions = { language: 'en' },
) {
  const answer = await client.ask<WalletAnswer>(WALLET, { ...question }, { ...options, token });
  return answer.me.vouchers;
}

/** All that the member has, newest first. */
export async function vouchers(client: GraphQLClient, token: string): Promise<Voucher[]> {
  return (await wallet(client, token, { first: 100 })).edges.map(({ node }) => node);
}
