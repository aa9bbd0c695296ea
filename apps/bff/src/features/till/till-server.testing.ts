import {
  type Instant,
  type MemberId,
  MS_PER_SECOND,
  points,
  type StaffId,
  type StoreId,
} from '@huiji/shared-types';
import { Sessions } from '../../platform/auth/index.js';
import { BusinessCalendar } from '../../platform/clock/business-calendar.js';
import { CommandExecutor, done } from '../../platform/commands/index.js';
import { DataVault } from '../../platform/crypto/data-vault.js';
import { UnitOfWork } from '../../platform/database/index.js';
import { IdSource } from '../../platform/ids/id-source.js';
import { createTestDatabase, type TestDatabase } from '../../platform/testing/database.testing.js';
import { startTestServer, type TestServer } from '../../platform/testing/server.testing.js';
import { earnPoints, ledgerRows, openLedgerAccount } from '../ledger/index.js';
import { OpenStore } from '../stores/index.js';

/** A weekday noon in Shanghai. */
const NOON = Date.parse('2026-11-20T04:00:00.000Z') as Instant;

export interface Person {
  readonly memberId: MemberId;
  readonly token: string;
}

type Fields = Readonly<Record<string, unknown>>;

/** The whole server with two stores, a clerk in each, and as many members as a test wants. */
export class TillServer {
  private members = 0;

  private constructor(
    private readonly database: TestDatabase,
    private readonly http: TestServer,
    readonly storeId: StoreId,
    readonly clerk: string,
    readonly otherClerk: string,
  ) {}

  static async open(): Promise<TillServer> {
    const database = await createTestDatabase();
    const http = await startTestServer(database, {
      programme: { rates: { mutationsPerMinute: 1_000, operationsPerMinute: 10_000 } },
    });
    http.clock.freezeAt(NOON);
    const storeId = await openStore(http, 'corner');
    const otherStoreId = await openStore(http, 'station');
    const [clerk, otherClerk] = [await hire(http, storeId), await hire(http, otherStoreId)];
    return new TillServer(database, http, storeId, clerk, otherClerk);
  }

  async close(): Promise<void> {
    await this.http.close();
    await this.database.drop();
  }

  get now(): Instant {
    return this.http.clock.now();
  }

  advance(seconds: number): void {
    this.http.clock.advance(seconds * MS_PER_SECOND);
  }

  /** Another clerk of the first store. */
  hireClerk(): Promise<string> {
    return hire(this.http, this.storeId);
  }

  async member(given = 500): Promise<Person> {
    const now = this.now;
    const memberId = this.http.server.get(IdSource).next<MemberId>(now);
    const joinedOn = this.http.server.get(BusinessCalendar).dateOf(now);
    const cardNumber = String(++this.members).padStart(16, '0');
    await this.write(
      `INSERT INTO member (id, card_number, nickname, joined_at, joined_on, status, language)
       VALUES (?, ?, '李小华', ?, ?, 'ACTIVE', 'zh-CN')`,
      [memberId, cardNumber, now, joinedOn],
    );
    const vault = this.http.server.get(DataVault);
    const phone = `138${cardNumber.slice(-4)}5678`;
    await this.write(
      'INSERT INTO member_phone (phone_digest, member_id, sealed, verified_at) VALUES (?, ?, ?, ?)',
      [vault.digest('phone-digest', phone), memberId, vault.seal('phone', memberId, phone), now],
    );
    await this.http.server.get(CommandExecutor).execute({
      operation: 'enrol',
      caller: `member:${memberId}`,
      idempotency: null,
      plan: ledgerRows(memberId, { lots: 'ALL' }),
      decide: (rows, moment) => {
        openLedgerAccount(rows, memberId);
        earnPoints(rows, moment, {
          memberId,
          points: points(given),
          kind: 'WELCOME',
          issuedFrom: 'WELCOME',
          source: { type: 'MEMBER', id: memberId },
          expiresAt: (moment.now + 10 * 365 * 24 * 3_600 * MS_PER_SECOND) as Instant,
          giftable: false,
        });
        return done({});
      },
    });
    const { accessToken } = await this.http.server.get(Sessions).openForMember(memberId);
    return { memberId, token: accessToken };
  }

  write(sql: string, values: readonly unknown[]): Promise<unknown> {
    return this.http.server.get(UnitOfWork).run((tx) => tx.query(sql, values));
  }

  /** The one field that an operation asks for. @throws Error with the code when it ends in `errors`. */
  async ask<Answer = Fields>(
    token: string,
    query: string,
    variables: Fields = {},
    language = 'en',
  ): Promise<Answer> {
    const headers = { authorization: `Bearer ${token}`, 'accept-language': language };
    const { data, errors } = await this.http.graphql(query, variables, headers);
    const [error] = errors;
    if (error !== undefined) {
      throw new Error(`${error.extensions.code}: ${error.message}`);
    }
    return Object.values(data ?? {})[0] as Answer;
  }

  codes(person: Person, count = 1) {
    return this.ask<{ generation: number; firstStep: number; codes: string[] }>(
      person.token,
      'query ($count: Int) { cardCodes(count: $count) { generation firstStep codes } }',
      { count },
    );
  }

  async code(person: Person): Promise<string> {
    const { codes } = await this.codes(person);
    return codes[0] ?? '';
  }

  scan(code: string, terminalId = 'till-1', clerk = this.clerk, language = 'en') {
    return this.ask<ScanAnswer>(
      clerk,
      `mutation ($input: ScanCardInput!) { scanCard(input: $input) {
         __typename
         ... on TillSession { id expiresAt member { maskedNickname maskedPhone available tier { code name } } }
         ... on CardCodeProblem { reason message } } }`,
      { input: { code, terminalId } },
      language,
    );
  }

  async serve(person: Person): Promise<string> {
    const { id } = await this.scan(await this.code(person));
    return id ?? '';
  }
}

export interface ScanAnswer {
  readonly __typename: string;
  readonly id?: string;
  readonly expiresAt?: string;
  readonly member?: Fields;
  readonly reason?: string;
  readonly message?: string;
}

function openStore(http: TestServer, code: string): Promise<StoreId> {
  const words = { 'zh-CN': code, en: code };
  const store = { code, name: words, address: words, openingHours: words };
  return http.server.get(OpenStore, { strict: false }).execute(store);
}

async function hire(http: TestServer, storeId: StoreId): Promise<string> {
  const staffId = http.server.get(IdSource).next<StaffId>(http.clock.now());
  const { accessToken } = await http.server.get(Sessions).openForStaff(staffId, 'CLERK', storeId);
  return accessToken;
}
