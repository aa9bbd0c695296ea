import Taro from '@tarojs/taro';
import { AGREE_BUTTON, type PrivacyQuestion, type PrivacySubject } from './privacy.types';

/** By what WeChat names as the cause, such as `button.chooseAvatar` or `getClipboardData`. */
const SUBJECTS: readonly (readonly [RegExp, PrivacySubject])[] = [
  [/avatar|image|media/i, 'picture'],
  [/nickname|userprofile|userinfo/i, 'nickname'],
  [/phone/i, 'phone'],
  [/address/i, 'address'],
  [/clipboard/i, 'clipboard'],
  [/scan|camera/i, 'camera'],
];

/**
 * Calls back when something personal is about to be used and the person has not agreed yet. WeChat
 * keeps one listener only, and every question must be answered.
 */
export function onPrivacyQuestion(listener: (question: PrivacyQuestion) => void): void {
  // WeChat older than 8.0.42 asks nothing.
  if (!Taro.canIUse('onNeedPrivacyAuthorization')) return;
  Taro.onNeedPrivacyAuthorization((resolve, { referrer }) => {
    resolve({ event: 'exposureAuthorization' });
    listener({
      subject: SUBJECTS.find(([pattern]) => pattern.test(referrer))?.[1] ?? 'other',
      agree: () => resolve({ event: 'agree', buttonId: AGREE_BUTTON }),
      refuse: () => resolve({ event: 'disagree' }),
    });
  });
}

/** Shows the statement that was declared in WeChat's console. */
export function openPrivacyStatement(): void {
  Taro.openPrivacyContract();
}
