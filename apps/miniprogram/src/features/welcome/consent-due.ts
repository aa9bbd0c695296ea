/** What is known of the consents of a signed-in member; versions are days, a later one compares greater. */
export interface KnownConsents {
  /** The version of the notice in force. */
  readonly current: string;
  /** Agreed to on this phone; null when none is known. */
  readonly here: string | null;
  /** The newest that the server knows of, from whatever phone; undefined until it has said. */
  readonly anywhere: string | null | undefined;
}

/** ask: the member agreed to an older notice, or to none; look: only the server can tell. */
export type ConsentDue = 'nothing' | 'look' | 'ask';

/** Nobody is asked before the server has been: the card opens without a network, too. */
export function consentDue({ current, here, anywhere }: KnownConsents): ConsentDue {
  const isInForce = (version: string | null | undefined) =>
    typeof version === 'string' && version >= current;
  if (isInForce(here) || isInForce(anywhere)) return 'nothing';
  return anywhere === undefined ? 'look' : 'ask';
}
