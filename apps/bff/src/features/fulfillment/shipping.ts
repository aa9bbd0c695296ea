import type { MemberId, RedemptionId, StaffId } from '@huiji/shared-types';
import { Injectable } from '@nestjs/common';
import { RedemptionSteps, type StepOutcome } from '../redemption-steps/index.js';
import { RedemptionReader } from '../redemptions/index.js';

export interface Dispatch {
  readonly staffId: StaffId;
  readonly id: string;
  readonly carrier: string;
  readonly trackingNumber: string;
  readonly idempotencyKey: string;
}

/** What is sent: handed to a carrier by staff, received by the member. */
@Injectable()
export class Shipping {
  constructor(
    private readonly reader: RedemptionReader,
    private readonly steps: RedemptionSteps,
  ) {}

  /** @throws ClientError NOT_FOUND for an unknown one; IdempotencyConflict, CommandsUnavailable */
  send({ staffId, id, carrier, trackingNumber, idempotencyKey }: Dispatch): Promise<StepOutcome> {
    const changes = { carrier, trackingNumber };
    return this.steps.take(() => this.reader.byId(id as RedemptionId), {
      operation: 'shipRedemption',
      idempotency: { key: idempotencyKey, input: { id, ...changes } },
      step: { event: 'SHIPPED', actor: `staff:${staffId}`, changes },
    });
  }

  /** @throws ClientError NOT_FOUND for an unknown one or somebody else's; IdempotencyConflict, CommandsUnavailable */
  receive(memberId: MemberId, id: string, key: string): Promise<StepOutcome> {
    return this.steps.take(() => this.reader.ofMember(memberId, id), {
      operation: 'confirmReceipt',
      idempotency: { key, input: { id } },
      step: { event: 'RECEIVED', actor: `member:${memberId}` },
    });
  }
}
