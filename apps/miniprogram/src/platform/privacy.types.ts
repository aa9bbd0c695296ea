/** What of the person something is about to use. */
export type PrivacySubject =
  | 'picture'
  | 'nickname'
  | 'phone'
  | 'address'
  | 'clipboard'
  | 'camera'
  | 'other';

/** The platform waits for one of the two answers before it goes on. */
export interface PrivacyQuestion {
  readonly subject: PrivacySubject;
  /** Counts only after the button called AGREE_BUTTON was touched. */
  readonly agree: () => void;
  readonly refuse: () => void;
}

export const AGREE_BUTTON = 'privacy-agree';
