import type { GraphQLClient } from './graphql-client.js';
import { control } from './stand-in.js';

export interface MemberSession {
  readonly token: string;
  readonly refreshToken: string;
  readonly memberId: string;
  readonly isNewMember: boolean;
}

export type StaffName = 'clerk' | 'operator';

const SESSION = 'accessToken refreshToken isNewMember member { id }';
const LOGIN = `mutation ($code: String!) {
  loginWithWechat(input: { code: $code }) { ${SESSION} } }`;
const LOGIN_AGREEING = `mutation ($code: String!, $version: String!) {
  loginWithWechat(input: { code: $code, privacyVersion: $version }) { ${SESSION} } }`;
const LOGIN_SILENTLY = `mutation ($code: String!) {
  loginWithWechat(input: { code: $code, existingOnly: true }) { ${SESSION} } }`;

const LOGIN_STAFF = `mutation ($username: String!, $password: String!) {
  loginStaff(input: { username: $username, password: $password }) { accessToken }
}`;

interface LoginAnswer {
  loginWithWechat: {
    accessToken: string;
    refreshToken: string;
    isNewMember: boolean;
    member: { id: string };
  };
}

const sessionOf = ({ loginWithWechat: session }: LoginAnswer): MemberSession => ({
  token: session.accessToken,
  refreshToken: session.refreshToken,
  memberId: session.member.id,
  isNewMember: session.isNewMember,
});

/** Signs in with what wx.login gave. */
export async function signInWithCode(client: GraphQLClient, code: string): Promise<MemberSession> {
  return sessionOf(await client.ask<LoginAnswer>(LOGIN, { code }));
}

/** Signs in as a person of the demo; each name of `[a-z0-9-]{1,32}` is one person for ever. */
export const signIn = (client: GraphQLClient, name: string): Promise<MemberSession> =>
  signInWithCode(client, `demo:${name}`);

/** Signs in after agreeing to a privacy notice. */
export async function signInAgreeing(
  client: GraphQLClient,
  name: string,
  version: string,
): Promise<MemberSession> {
  return sessionOf(
    await client.ask<LoginAnswer>(LOGIN_AGREEING, { code: `demo:${name}`, version }),
  );
}

/** Signs in as an app does that asks nobody: only who is a member already. @throws Error naming the refusal */
export async function signInSilently(client: GraphQLClient, name: string): Promise<MemberSession> {
  return sessionOf(await client.ask<LoginAnswer>(LOGIN_SILENTLY, { code: `demo:${name}` }));
}

/** A login code as wx.login gives them: it works once, for five minutes. */
export async function mintLoginCode(client: GraphQLClient, persona: string): Promise<string> {
  const { code } = await control<{ code: string }>(client.url, 'codes', { persona });
  return code;
}

/** A code as the telephone button hands out. */
export async function mintPhoneCode(client: GraphQLClient, persona: string): Promise<string> {
  const { code } = await control<{ code: string }>(client.url, 'codes', { persona, kind: 'phone' });
  return code;
}

/** @returns the access token of a person of the staff */
export async function signInStaff(client: GraphQLClient, name: StaffName): Promise<string> {
  const answer = await client.ask<{ loginStaff: { accessToken: string } }>(LOGIN_STAFF, {
    username: name,
    password: `${name}-demo`,
  });
  return answer.loginStaff.accessToken;
}
