import type { MemberId } from '@huiji/shared-types';
import { Inject, Injectable } from '@nestjs/common';
import { CommandExecutor, executePlanned } from '../../platform/commands/index.js';
import { DataVault } from '../../platform/crypto/data-vault.js';
import { MEMBER_UPKEEP, type MemberUpkeep } from '../ledger/index.js';
import { Identities } from '../member-identities/index.js';
import type { ClosureOutcome, ClosurePreview } from './close-account-command.js';
import { closeAccountCommand, previewClosure } from './close-account-command.js';
import { CLOSURE_PARTS, type ClosurePart } from './closure-part.js';

/** Ends a membership, and says before what that costs. */
@Injectable()
export class CloseAccount {
  constructor(
    private readonly executor: CommandExecutor,
    private readonly identities: Identities,
    private readonly vault: DataVault,
    @Inject(CLOSURE_PARTS) private readonly parts: readonly ClosurePart[],
    @Inject(MEMBER_UPKEEP) private readonly upkeep: MemberUpkeep,
  ) {}

  /** Changes nothing. */
  async preview(memberId: MemberId): Promise<ClosurePreview> {
    await this.upkeep.settle(memberId);
    const { result } = await executePlanned(this.executor, async () =>
      previewClosure(memberId, await this.prepared(memberId)),
    );
    return result;
  }

  /** @throws IdempotencyConflict, CommandsUnavailable */
  async execute(memberId: MemberId, idempotencyKey: string): Promise<ClosureOutcome> {
    await this.upkeep.settle(memberId);
    const openid = await this.identities.openidOf(memberId);
    const identity =
      openid === null ? null : { openid, digest: this.vault.digest('identity-digest', openid) };
    const { result } = await executePlanned(this.executor, async () => {
      const parts = await this.prepared(memberId);
      return closeAccountCommand({ memberId, identity, idempotencyKey, parts });
    });
    return result;
  }

  private prepared(memberId: MemberId): Promise<ClosurePart[]> {
    return Promise.all(this.parts.map((part) => part.prepare?.(memberId) ?? part));
  }
}
