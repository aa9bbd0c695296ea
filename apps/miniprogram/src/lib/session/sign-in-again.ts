import { LoginWithWechatDocument } from '@/generated/graphql';
import { requestSilentCode } from '@/platform/login';
import { ApiError } from '../graphql/api-error';
import type { Transport } from '../graphql/transport';
import { forgetCache } from '../query/persisted-cache';
import type { Role, Session } from './session-store';
import { firstRun, sessions } from './sessions';

/**
 * Signs a member in again without a question, when this phone may: WeChat can vouch silently and
 * the consent given here is in force. null otherwise. It never makes a member: whoever has no open
 * account (any more) is a guest from then on. Throws ApiError.
 */
export async function signInAgain(
  role: Role,
  request: Transport['request'],
): Promise<Session | null> {
  if (role !== 'member' || firstRun.consent() === null) return null;
  const code = await silentCode();
  if (code === null) return null;
  const session = await existingMember(code, request);
  if (session === null) firstRun.leave();
  if (session?.subject !== sessions.member.get()?.subject) forgetCache();
  return session;
}

/** null when the server knows no open account, or lets this person into none. */
async function existingMember(
  code: string,
  request: Transport['request'],
): Promise<Session | null> {
  try {
    const { loginWithWechat } = await request({
      as: 'public',
      document: LoginWithWechatDocument,
      variables: { input: { code, existingOnly: true } },
    });
    const { accessToken, refreshToken, member } = loginWithWechat;
    return { accessToken, refreshToken, subject: member.id };
  } catch (error) {
    if (error instanceof ApiError && (error.kind === 'invalid' || error.kind === 'forbidden')) {
      return null;
    }
    throw error;
  }
}

/** WeChat fails to vouch when it is not reached; the session is then kept for a better moment. */
async function silentCode(): Promise<string | null> {
  try {
    return await requestSilentCode();
  } catch (error) {
    throw new ApiError('offline', String(error));
  }
}
