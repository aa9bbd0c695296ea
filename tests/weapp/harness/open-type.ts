import type { Person } from './wx-account.js';
import type { PhoneFiles } from './wx-files.js';
import type { Privacy, PrivacyGate } from './wx-privacy.js';
import { REFUSED } from './wx-privacy.js';

export interface OpenTypeParts {
  readonly person: Person;
  readonly files: PhoneFiles;
  readonly privacy: Privacy;
  readonly gate: PrivacyGate;
  /** Hands an event to the touched button. */
  readonly emit: (type: string, detail: object) => void;
  /** Tells the page that its button wants to share. */
  readonly share: () => void;
}

/** One touch of a button with an `open-type`: what WeChat does before the app hears of it. */
export function actOnOpenType(types: string, buttonId: string, parts: OpenTypeParts): void {
  const { person, files, privacy, gate, emit, share } = parts;
  const kinds = types.split('|');
  if (kinds.includes('agreePrivacyAuthorization')) {
    // The touch alone is consent; what waits goes on once the app has named this button.
    privacy.agreeButtons.add(buttonId);
    privacy.isAgreed = true;
    emit('agreeprivacyauthorization', { errMsg: 'agreePrivacyAuthorization:ok' });
  }
  if (kinds.includes('chooseAvatar')) {
    gate.pass('button.chooseAvatar', (isAllowed) => {
      const { avatar } = person;
      if (!isAllowed) return emit('error', { errMsg: `chooseAvatar:fail ${REFUSED}` });
      // Closing the chooser says nothing.
      if (avatar === null) return undefined;
      return emit('chooseavatar', { avatarUrl: files.keepTemporary('avatar.jpg', avatar) });
    });
  }
  if (kinds.includes('getPhoneNumber')) {
    gate.pass('button.getPhoneNumber', (isAllowed) => {
      if (!isAllowed) return emit('getphonenumber', { errMsg: `getPhoneNumber:fail ${REFUSED}` });
      if (person.phoneCode === null) {
        return emit('getphonenumber', { errMsg: 'getPhoneNumber:fail user deny' });
      }
      person.phoneCode().then(
        (code) => emit('getphonenumber', { errMsg: 'getPhoneNumber:ok', code }),
        (error: unknown) => emit('getphonenumber', { errMsg: `getPhoneNumber:fail ${error}` }),
      );
      return undefined;
    });
  }
  if (kinds.includes('share')) share();
}
