import type { GraphQLClient } from './graphql-client.js';
import type { EarnedPart } from './till.js';

export interface Balance {
  readonly available: number;
  readonly giftable: number;
  readonly held: number;
  readonly debt: number;
  readonly lifetimeEarned: number;
  readonly lifetimeRedeemed: number;
}

export interface StatementLine {
  readonly id: string;
  readonly kind: string;
  readonly points: number;
  readonly availableAfter: number;
  readonly title: string;
  readonly detail: string | null;
  readonly occurredAt: string;
  readonly lots: readonly { readonly points: number; readonly expiresAt: string }[];
  readonly store: { readonly id: string; readonly name: string } | null;
  readonly breakdown: readonly EarnedPart[];
}

export interface StatementPage {
  readonly edges: readonly { readonly node: StatementLine; readonly cursor: string }[];
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
}

export interface StatementQuestion {
  readonly filter?: {
    readonly direction?: 'IN' | 'OUT';
    readonly kinds?: readonly string[];
    readonly month?: string;
  };
  readonly first?: number;
  readonly after?: string;
}

const BALANCE = `{ me { points {
  available giftable held debt lifetimeEarned lifetimeRedeemed } } }`;

export const STATEMENT = `query ($filter: PointsEntryFilter, $first: Int, $after: String) {
  me { points { entries(filter: $filter, first: $first, after: $after) {
    edges { cursor node {
      id kind points availableAfter title detail occurredAt lots { points expiresAt }
      store { id name } breakdown { ruleCode title points } } }
    pageInfo { hasNextPage endCursor } } } } }`;

export async function balance(client: GraphQLClient, token: string): Promise<Balance> {
  const { me } = await client.ask<{ me: { points: Balance } }>(BALANCE, {}, { token });
  return me.points;
}

export async function statementPage(
  client: GraphQLClient,
  token: string,
  question: StatementQuestion = {},
  language: 'zh-CN' | 'en' = 'en',
): Promise<StatementPage> {
  const { me } = await client.ask<{ me: { points: { entries: StatementPage } } }>(
    STATEMENT,
    { ...question },
    { token, language },
  );
  return me.points.entries;
}

/** All lines, newest first, page by page. */
export async function statement(
  client: GraphQLClient,
  token: string,
  filter: StatementQuestion['filter'] = {},
): Promise<StatementLine[]> {
  const lines: StatementLine[] = [];
  for (let after: string | null | undefined; after !== null; ) {
    const page = await statementPage(client, token, {
      filter,
      first: 100,
      ...(after && { after }),
    });
    lines.push(...page.edges.map((edge) => edge.node));
    after = page.pageInfo.hasNextPage ? page.pageInfo.endCursor : null;
  }
  return lines;
}

export const sum = (numbers: readonly number[]): number =>
  numbers.reduce((all, one) => all + one, 0);

const AUDIT = `{ ledgerAudit { checkedAt healthy transactions entries members
  violations { invariant subject expected actual } } }`;

export interface LedgerAudit {
  readonly checkedAt: string;
  readonly healthy: boolean;
  readonly transactions: number;
  readonly entries: number;
  readonly members: number;
  readonly violations: readonly {
    readonly invariant: string;
    readonly subject: string;
    readonly expected: string;
    readonly actual: string;
  }[];
}

/** The audit as an operator sees it. */
export async function ledgerAudit(client: GraphQLClient, operator: string): Promise<LedgerAudit> {
  const answer = await client.ask<{ ledgerAudit: LedgerAudit }>(AUDIT, {}, { token: operator });
  return answer.ledgerAudit;
}
