import type { MemberId } from '@huiji/shared-types';
import { type Command, done, rowsOf } from '../../platform/commands/index.js';
import { MOST_GRANTS } from './message-grant.js';
import { messageGrants } from './message-grant.table.js';
import type { MessageTemplate } from './template.js';

/** One more message of each template to which the member said yes. */
export const reportGrantsCommand = (
  memberId: MemberId,
  accepted: readonly MessageTemplate[],
  key: string,
): Command<{ readonly granted: number }> => ({
  operation: 'reportMessageGrants',
  caller: `member:${memberId}`,
  idempotency: { key, input: { accepted } },
  plan: accepted.map((template) => rowsOf(messageGrants, [memberId, template])),
  decide(rows) {
    for (const template of accepted) {
      const before = rows.get(messageGrants, [memberId, template])?.grants ?? 0;
      const grants = Math.min(MOST_GRANTS, before + 1);
      rows.put(messageGrants, { memberId, template, grants });
    }
    return done({ granted: accepted.length });
  },
});
