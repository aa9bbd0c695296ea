import { PRIVACY_VERSION } from '@huiji/shared-types';
import type { BrowserContext } from 'playwright-core';
import { graphqlClient } from '../../testkit/graphql-client.js';
import { signInAgreeing } from '../../testkit/sign-in.js';
import type { StoredThings } from './stored.js';
import type { Language } from './words.js';

const TAGS = { zh: 'zh-CN', en: 'en' } as const;

/** What the app keeps on the phone of somebody who has agreed to the notice and signed in. */
export async function keptOf(url: string, language: Language, name: string): Promise<StoredThings> {
  const session = await signInAgreeing(graphqlClient(url), name, PRIVACY_VERSION);
  const kept = {
    language: TAGS[language],
    consent: PRIVACY_VERSION,
    knownHere: true,
    'member.demoCode': `demo:${name}`,
    'member.session': JSON.stringify({
      accessToken: session.token,
      refreshToken: session.refreshToken,
      subject: session.memberId,
    }),
  };
  return Object.fromEntries(
    Object.entries(kept).map(([key, data]) => [`huiji.${key}`, JSON.stringify({ data })]),
  );
}

/** Has a phone on which nothing is kept keep these things from its first page on. */
export const keepFromTheStart = (context: BrowserContext, things: StoredThings): Promise<unknown> =>
  context.addInitScript((kept) => {
    if (location.origin === 'null' || localStorage.length > 0) return;
    for (const [key, text] of Object.entries(kept)) localStorage.setItem(key, text);
  }, things);
