import type { MemberId } from '@huiji/shared-types';
import { Injectable } from '@nestjs/common';
import { BusinessCalendar } from '../../platform/clock/business-calendar.js';
import { Clock } from '../../platform/clock/clock.js';
import { CommandExecutor } from '../../platform/commands/index.js';
import { AppConfig } from '../../platform/config/index.js';
import { DataVault } from '../../platform/crypto/data-vault.js';
import { type Snapshot, withSnapshot } from '../../platform/database/index.js';
import { ClientError, DateTimeScalar } from '../../platform/graphql/index.js';
import { Identities } from '../member-identities/index.js';
import { MemberReader } from '../members/index.js';
import { countExport, EXPORTS_PER_DAY } from './count-export.js';
import { dataExportTexts } from './data-export.texts.js';
import { type ExportRow, exportRow } from './export-row.js';
import { type ExportSection, exportSections } from './export-sections.js';

/** Changes when a field changes its meaning; fields may be added without. */
const FORMAT = 'huiji-member-data/1';

interface ExportedList {
  /** False when older rows were left out. */
  readonly complete: boolean;
  readonly rows: readonly ExportRow[];
}

/** Everything that is kept about a member, read in one consistent view. */
@Injectable()
export class ExportData {
  constructor(
    private readonly config: AppConfig,
    private readonly executor: CommandExecutor,
    private readonly members: MemberReader,
    private readonly identities: Identities,
    private readonly clock: Clock,
    private readonly calendar: BusinessCalendar,
    private readonly vault: DataVault,
  ) {}

  /** @returns JSON text @throws ClientError RATE_LIMITED when the day's exports are used up */
  async execute(memberId: MemberId): Promise<string> {
    await this.count(memberId);
    const profile = await this.profileOf(memberId);
    const lists = await withSnapshot(this.config.databaseUrl, async (snapshot) => {
      const read: Record<string, ExportedList> = {};
      for (const section of exportSections) {
        read[section.name] = await this.listOf(snapshot, section, memberId);
      }
      return read;
    });
    const exportedAt = DateTimeScalar.serialize(this.clock.now());
    return JSON.stringify({ format: FORMAT, exportedAt, profile, ...lists });
  }

  private async count(memberId: MemberId): Promise<void> {
    const now = this.clock.now();
    const today = this.calendar.dateOf(now);
    const { result } = await this.executor.execute(countExport(memberId, today, now));
    if (!result.allowed) {
      const retryAfterMs = this.calendar.endOf(today) + 1 - now;
      throw new ClientError('RATE_LIMITED', dataExportTexts.usedUp(EXPORTS_PER_DAY), {
        retryAfterMs,
      });
    }
  }

  private async profileOf(memberId: MemberId): Promise<ExportRow> {
    const [{ joinedAt, ...member }, wechatOpenid] = await Promise.all([
      this.members.one(memberId),
      this.identities.openidOf(memberId),
    ]);
    return { ...member, joinedAt: DateTimeScalar.serialize(joinedAt), wechatOpenid };
  }

  private async listOf(
    snapshot: Snapshot,
    section: ExportSection,
    memberId: MemberId,
  ): Promise<ExportedList> {
    const open = (sealed: Buffer): unknown =>
      JSON.parse(this.vault.open('address', memberId, sealed));
    const rows: ExportRow[] = [];
    const values = [memberId, section.mostRows + 1];
    for await (const row of snapshot.stream<ExportRow>(section.sql, values)) {
      rows.push(exportRow(row, section, open));
    }
    return { complete: rows.length <= section.mostRows, rows: rows.slice(0, section.mostRows) };
  }
}
