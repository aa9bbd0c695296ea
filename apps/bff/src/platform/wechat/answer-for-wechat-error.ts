import { MS_PER_MINUTE } from '@huiji/shared-types';
import { ClientError } from '../graphql/client-error.js';
import { platformTexts } from '../graphql/platform.texts.js';
import { wechatTexts } from './wechat.texts.js';
import { WECHAT_ERRORS, WechatError, WechatSilent } from './wechat-error.js';

const RETRY_AFTER_MS = 2_000;

/**
 * What the client is told when WeChat refuses or is silent. Anything that is not named here is a mistake in
 * our settings (40013, 40125, 40066 ...) and nothing the member could mend.
 * @returns the error itself when it did not come from WeChat
 */
export function answerForWechatError(error: unknown): unknown {
  if (error instanceof WechatSilent) {
    return unavailable(error);
  }
  if (!(error instanceof WechatError)) {
    return error;
  }
  switch (error.errcode) {
    case WECHAT_ERRORS.invalidCode:
    case WECHAT_ERRORS.usedCode:
      return new ClientError('UNAUTHENTICATED', wechatTexts.codeInvalid, {}, { cause: error });
    case WECHAT_ERRORS.riskyUser:
      return new ClientError('FORBIDDEN', wechatTexts.riskyUser, {}, { cause: error });
    case WECHAT_ERRORS.tooManyCalls:
      return new ClientError(
        'RATE_LIMITED',
        platformTexts.tooMany(MS_PER_MINUTE),
        { retryAfterMs: MS_PER_MINUTE },
        { cause: error },
      );
    default:
      return unavailable(error);
  }
}

const unavailable = (cause: Error): ClientError =>
  new ClientError(
    'SERVICE_UNAVAILABLE',
    wechatTexts.unavailable,
    { retryAfterMs: RETRY_AFTER_MS },
    { cause },
  );
