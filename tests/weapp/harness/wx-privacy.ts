import type { LogicLayer } from './logic-layer.js';
import type { WxAnswers, WxOptions, WxPart } from './wx-answers.js';

/** What WeChat knows of the person's consent to the privacy statement. */
export interface Privacy {
  isAgreed: boolean;
  /** How often the person opened the statement. */
  contractsRead: number;
  /** What has asked for consent so far, such as `button.chooseAvatar`. */
  readonly asked: string[];
  /** Ids of the agree buttons that were touched. */
  readonly agreeButtons: Set<string>;
}

/** What stands behind every function and component that deals in personal data. */
export interface PrivacyGate {
  readonly part: WxPart;
  /** Goes on at once with consent, else when the app has answered. @param referrer what asks */
  pass(referrer: string, onAnswer: (isAllowed: boolean) => void): void;
}

export const REFUSED = 'privacy permission is not authorized';

interface Resolution {
  readonly event: string;
  readonly buttonId?: string;
}
type Listener = (resolve: (resolution: Resolution) => void, info: unknown) => void;

export const createPrivacy = (isAgreed: boolean): Privacy => ({
  isAgreed,
  contractsRead: 0,
  asked: [],
  agreeButtons: new Set(),
});

export function createPrivacyGate(
  privacy: Privacy,
  layer: LogicLayer,
  { succeed, fail }: WxAnswers,
): PrivacyGate {
  // Registering again replaces the listener, as the documentation says.
  let listener: Listener | undefined;

  const pass: PrivacyGate['pass'] = (referrer, onAnswer) => {
    if (privacy.isAgreed) return onAnswer(true);
    privacy.asked.push(referrer);
    if (listener === undefined) throw new Error(`${referrer}: nobody shows why it is needed`);
    const ask = listener;
    layer.guard(() => ask(resolve, layer.copy({ referrer })));

    function resolve({ event, buttonId = '' }: Resolution): void {
      if (event === 'exposureAuthorization') return;
      if (event === 'agree' && !privacy.agreeButtons.has(buttonId)) {
        throw new Error(`the agree button "${buttonId}" was not touched`);
      }
      privacy.isAgreed = event === 'agree';
      layer.timers.later(() => onAnswer(privacy.isAgreed));
    }
  };

  return {
    pass,
    part: {
      onNeedPrivacyAuthorization(next: Listener) {
        listener = next;
      },
      offNeedPrivacyAuthorization() {
        listener = undefined;
      },
      getPrivacySetting: (options: WxOptions) =>
        succeed('getPrivacySetting', options, {
          needAuthorization: !privacy.isAgreed,
          privacyContractName: '《惠积小程序隐私保护指引》',
        }),
      requirePrivacyAuthorize: (options: WxOptions) =>
        pass('requirePrivacyAuthorize', (isAllowed) =>
          isAllowed
            ? succeed('requirePrivacyAuthorize', options)
            : fail('requirePrivacyAuthorize', options, REFUSED),
        ),
      openPrivacyContract(options: WxOptions) {
        privacy.contractsRead += 1;
        succeed('openPrivacyContract', options);
      },
    },
  };
}
