import { RefreshSessionDocument } from '@/generated/graphql';
import { exclusively } from '@/platform/exclusive';
import { type HttpRequest, postJson, Unreachable } from '@/platform/http';
import { ApiError, Interrupted } from './graphql/api-error';
import { createRenewSession } from './graphql/renew-session';
import { createTransport, type Transport } from './graphql/transport';
import { currentLanguage } from './i18n/language';
import { sessions } from './session/sessions';
import { signInAgain } from './session/sign-in-again';

async function post(request: HttpRequest) {
  try {
    return await postJson(request);
  } catch (error) {
    if (!(error instanceof Unreachable)) throw error;
    if (error.reason === 'interrupted') throw new Interrupted(error.message);
    throw new ApiError(error.reason === 'timeout' ? 'timeout' : 'offline', error.message);
  }
}

/** The app's one way to the server. */
export const api: Transport = createTransport({
  post,
  sessions,
  language: currentLanguage,
  renew: createRenewSession({
    sessions,
    exclusively,
    signInAgain: (role) => signInAgain(role, api.request),
    async refresh(refreshToken) {
      const { refreshSession } = await api.request({
        as: 'public',
        document: RefreshSessionDocument,
        variables: { refreshToken },
      });
      return {
        accessToken: refreshSession.accessToken,
        refreshToken: refreshSession.refreshToken,
        subject: refreshSession.member.id,
      };
    },
  }),
});
