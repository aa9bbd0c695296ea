import type { CallOptions, GraphQLClient } from './graphql-client.js';
import { control } from './stand-in.js';
import { newKey } from './till.js';

/** What has to end before the account can close. */
export interface ClosureCauses {
  readonly openRedemptions: number;
  readonly pendingGifts: number;
  readonly heldPoints: number;
}

export interface AccountClosure {
  readonly pointsLost: number;
  readonly openRedemptions: number;
  readonly pendingGifts: number;
  readonly vouchersLost: number;
  readonly prizesLost: number;
  readonly blocked: (ClosureCauses & { readonly message: string }) | null;
}

export type CloseResult =
  | { readonly __typename: 'AccountClosed'; readonly closedAt: string }
  | (ClosureCauses & { readonly __typename: 'AccountClosureBlocked'; readonly message: string });

export type BindResult =
  | { readonly __typename: 'Member'; readonly id: string; readonly maskedPhone: string | null }
  | { readonly __typename: 'PhoneProblem'; readonly message: string; readonly reason: string };

const CAUSES = 'openRedemptions pendingGifts heldPoints';

export const CLOSE_ACCOUNT = `mutation ($input: CloseAccountInput!) { closeAccount(input: $input) {
  __typename ... on AccountClosed { closedAt }
  ... on AccountClosureBlocked { message ${CAUSES} } } }`;

export const BIND_PHONE = `mutation ($input: BindPhoneInput!) { bindPhone(input: $input) {
  __typename ... on Member { id maskedPhone } ... on PhoneProblem { message reason } } }`;

/** What closing would cost. */
export async function accountClosure(
  client: GraphQLClient,
  token: string,
  language: 'zh-CN' | 'en' = 'en',
): Promise<AccountClosure> {
  const answer = await client.ask<{ accountClosure: AccountClosure }>(
    `{ accountClosure {
      pointsLost openRedemptions pendingGifts vouchersLost prizesLost blocked { message ${CAUSES} } } }`,
    {},
    { token, language },
  );
  return answer.accountClosure;
}

/** Closes the account whose token it is. */
export async function closeAccount(
  client: GraphQLClient,
  token: string,
  idempotencyKey = newKey(),
): Promise<CloseResult> {
  const input = { confirm: true, idempotencyKey };
  const options = { token, language: 'en' } as const;
  const answer = await client.ask<{ closeAccount: CloseResult }>(CLOSE_ACCOUNT, { input }, options);
  return answer.closeAccount;
}

/** A code as the phone-number button gives them: it works once, for five minutes. */
export async function mintPhoneCode(client: GraphQLClient, persona: string): Promise<string> {
  const { code } = await control<{ code: string }>(client.url, 'codes', {
    persona,
    kind: 'phone',
  });
  return code;
}

export async function bindPhone(
  client: GraphQLClient,
  token: string,
  code: string,
  idempotencyKey = newKey(),
  options: CallOptions = { language: 'en' },
): Promise<BindResult> {
  const input = { code, idempotencyKey };
  const answer = await client.ask<{ bindPhone: BindResult }>(
    BIND_PHONE,
    { input },
    { ...options, token },
  );
  return answer.bindPhone;
}
