import type { MemberId } from '@huiji/shared-types';
import type { CommandRows } from '../../platform/commands/index.js';
import { ClientError } from '../../platform/graphql/client-error.js';
import { platformTexts } from '../../platform/graphql/platform.texts.js';
import type { Text } from '../../platform/graphql/text.js';
import { members } from '../members/index.js';

/**
 * Lets only a member in good standing go on. The command holds the member's row: whoever has been frozen spends nothing
 * any more, whatever was under way.
 * @param frozen what somebody frozen reads
 * @throws ClientError FORBIDDEN
 */
export function requireActive(rows: CommandRows, memberId: MemberId, frozen: Text): void {
  const status = rows.get(members, [memberId])?.status ?? 'CLOSED';
  if (status !== 'ACTIVE') {
    throw new ClientError('FORBIDDEN', status === 'FROZEN' ? frozen : platformTexts.notAllowed);
  }
}
