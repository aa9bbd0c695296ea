/** What came of asking the platform for the person's phone number. */
export type PhoneAnswer =
  /** For the server to exchange, once, within 5 minutes. */
  | { readonly kind: 'code'; readonly code: string }
  | { readonly kind: 'declined' }
  /** The platform would not or could not. */
  | { readonly kind: 'unavailable' };

/** What WeChat's button says when it is pressed. */
interface PhoneEvent {
  readonly code?: string | undefined;
  readonly errMsg?: string | undefined;
}

export function phoneAnswer({ code, errMsg = '' }: PhoneEvent): PhoneAnswer {
  if (code !== undefined && code !== '') return { kind: 'code', code };
  return /deny|cancel|privacy/.test(errMsg) ? { kind: 'declined' } : { kind: 'unavailable' };
}
