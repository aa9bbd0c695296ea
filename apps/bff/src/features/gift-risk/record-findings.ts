import type { GiftId, MemberId } from '@huiji/shared-types';
import type { CommandRows, Moment } from '../../platform/commands/index.js';
import type { RiskEventId } from './risk-event.js';
import { riskEvents } from './risk-event.table.js';
import type { RiskFinding } from './risk-rules.js';

interface AssessedClaim {
  readonly giftId: GiftId;
  readonly senderId: MemberId;
  readonly receiverId: MemberId;
  readonly held: boolean;
}

/** Keeps what was found about a claim, in the transaction of the claim. */
export function recordFindings(
  rows: CommandRows,
  moment: Moment,
  claim: AssessedClaim,
  findings: readonly RiskFinding[],
): void {
  for (const finding of findings) {
    rows.insert(riskEvents, {
      ...claim,
      ...finding,
      id: moment.newId<RiskEventId>(),
      recordedAt: moment.now,
    });
  }
}
