import { LoginWithWechatDocument } from '@/generated/graphql';
import { requestSilentCode } from '@/platform/login';
import { ApiError } from '../graphql/api-error';
import type { Transport } from '../graphql/transport';
import { forgetCache } from '../query/persisted-cache';
import type { Role, Session } from './session-store';
import { firstRun, sessions } from './sessions';

/**
 * Signs a member in again without a question, when this phone may: WeChat can vouch silently and
 * the consent given here is in force. null otherwise. Throws ApiError.
 */
export async function signInAgain(
  role: Role,
  request: Transport['request'],
): Promise<Session | null> {
  if (role !== 'member' || firstRun.consent() === null) return null;
  const code = await silentCode();
  if (code === null) return null;
  const { loginWithWechat } = await request({
    as: 'public',
    document: LoginWithWechatDocument,
    variables: { input: { code } },
  });
  const { accessToken, refreshToken, member } = loginWithWechat;
  if (member.id !== sessions.member.get()?.subject) forgetCache();
  return { accessToken, refreshToken, subject: member.id };
}

/** WeChat fails to vouch when it is not reached; the session is then kept for a better moment. */
async function silentCode(): Promise<string | null> {
  try {
    return await requestSilentCode();
  } catch (error) {
    throw new ApiError('offline', String(error));
  }
}
