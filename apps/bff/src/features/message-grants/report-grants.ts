import type { MemberId } from '@huiji/shared-types';
import { Injectable } from '@nestjs/common';
import { CommandExecutor } from '../../platform/commands/index.js';
import { reportGrantsCommand } from './report-grants-command.js';
import type { MessageTemplate } from './template.js';

/** Counts what a member has just allowed. */
@Injectable()
export class ReportGrants {
  constructor(private readonly executor: CommandExecutor) {}

  /** @throws IdempotencyConflict, CommandsUnavailable */
  async execute(
    memberId: MemberId,
    accepted: readonly MessageTemplate[],
    key: string,
  ): Promise<void> {
    await this.executor.execute(reportGrantsCommand(memberId, accepted, key));
  }
}
