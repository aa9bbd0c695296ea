import type { PrizeId, StaffId, WheelId } from '@huiji/shared-types';
import { Injectable } from '@nestjs/common';
import { Clock } from '../../platform/clock/clock.js';
import { type Transaction, UnitOfWork } from '../../platform/database/unit-of-work.js';
import { IdSource } from '../../platform/ids/id-source.js';
import { addPrizeStock } from '../prize-stock/index.js';
import { draftProblems, type PrizeDraft, type WheelDraft } from './wheel-draft.js';
import { WheelPrizeEntity } from './wheel-prize.entity.js';
import { WheelVersionEntity } from './wheel-version.entity.js';

export type PublishOutcome =
  | { readonly outcome: 'PUBLISHED'; readonly wheelId: WheelId; readonly version: number }
  /** Nothing was written. */
  | { readonly outcome: 'REFUSED'; readonly problems: readonly string[] };

/** Publishes a version of a wheel, once and for all. */
@Injectable()
export class PublishWheel {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly clock: Clock,
    private readonly ids: IdSource,
  ) {}

  /**
   * @param publishedBy null for whoever has the server's console
   * @throws a duplicate-key error when somebody else publishes one of the same wheel at the same moment
   */
  async execute(draft: WheelDraft, publishedBy: StaffId | null): Promise<PublishOutcome> {
    const now = this.clock.now();
    const problems = draftProblems(draft, now);
    if (problems.length > 0) {
      return { outcome: 'REFUSED', problems };
    }
    const wheelId = draft.wheelId ?? this.ids.next<WheelId>(now);
    return this.unitOfWork.run(async (tx) => {
      const last = await tx
        .repository(WheelVersionEntity)
        .findOne({ where: { wheelId }, order: { version: 'DESC' } });
      const late = lateProblem(draft, last);
      if (late !== null) {
        return { outcome: 'REFUSED', problems: [late] };
      }
      const version = (last?.version ?? 0) + 1;
      const ids = draft.prizes.map(() => this.ids.next<PrizeId>(now));
      const fallback = draft.prizes.findIndex(({ isFallback }) => isFallback);
      const { title, legal, prizes, budgetFenPerSpin: _, ...terms } = draft;
      await tx.repository(WheelVersionEntity).insert({
        ...terms,
        wheelId,
        version,
        titleZh: title['zh-CN'],
        titleEn: title.en,
        legal: { ...legal },
        fallbackPrizeId: ids[fallback] as PrizeId,
        publishedAt: now,
        publishedBy,
      });
      for (const [position, prize] of prizes.entries()) {
        await addPrize(tx, { wheelId, version, position }, ids[position] as PrizeId, prize);
      }
      return { outcome: 'PUBLISHED', wheelId, version };
    });
  }
}

const lateProblem = (draft: WheelDraft, last: WheelVersionEntity | null): string | null => {
  if (last === null) {
    return draft.wheelId === null ? null : `there is no wheel ${draft.wheelId}`;
  }
  return draft.activatesAt <= last.activatesAt
    ? `version ${last.version} would be in force later than the one after it`
    : null;
};

async function addPrize(
  tx: Transaction,
  place: { readonly wheelId: WheelId; readonly version: number; readonly position: number },
  id: PrizeId,
  { name, isFallback: _, ...prize }: PrizeDraft,
): Promise<void> {
  await tx
    .repository(WheelPrizeEntity)
    .insert({ ...prize, ...place, id, nameZh: name['zh-CN'], nameEn: name.en });
  if (prize.stock !== null) {
    await addPrizeStock(tx, id, prize.stock);
  }
}
