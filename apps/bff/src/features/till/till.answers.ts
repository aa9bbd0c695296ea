import type { Language } from '../../platform/graphql/index.js';
import { cardCodeTexts } from '../card-scanning/index.js';
import { named } from './named.js';
import type { ScanOutcome } from './scan-card.js';
import type { ScanCardResult } from './till-result.graphql.js';

/** What a scan came to, in the client's language; every outcome has its member of the union. */
export function scanAnswer(outcome: ScanOutcome, language: Language): ScanCardResult {
  if (outcome.kind === 'REFUSED') {
    const { reason } = outcome;
    return named('CardCodeProblem', { message: cardCodeTexts[reason][language], reason });
  }
  const { id, expiresAt, memberId } = outcome.session;
  return named('TillSession', { id, expiresAt, member: { memberId } });
}
