import type { RewardId } from '@huiji/shared-types';
import { Injectable } from '@nestjs/common';
import { Clock } from '../../platform/clock/clock.js';
import { UnitOfWork } from '../../platform/database/index.js';
import { IdSource } from '../../platform/ids/id-source.js';
import { addRewardStock } from '../reward-stock/index.js';
import { RewardEntity } from './reward.entity.js';
import type { Reward, RewardCategory, RewardCategoryId } from './reward.js';
import { RewardCategoryEntity } from './reward-category.entity.js';

export type NewReward = Omit<Reward, 'id' | 'addedAt'> & {
  /** How many there are to begin with. */
  readonly stock: number;
};

/** Puts rewards and their categories into the mall. */
@Injectable()
export class AddReward {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly clock: Clock,
    private readonly ids: IdSource,
  ) {}

  async category({ code, name, position }: Omit<RewardCategory, 'id'>): Promise<RewardCategoryId> {
    const id = this.ids.next<RewardCategoryId>(this.clock.now());
    const row = { id, code, nameZh: name['zh-CN'], nameEn: name.en, position };
    await this.unitOfWork.run((tx) => tx.repository(RewardCategoryEntity).insert(row));
    return id;
  }

  async execute(reward: NewReward): Promise<RewardId> {
    const now = this.clock.now();
    const id = this.ids.next<RewardId>(now);
    const { title, subtitle, description, contents, methods, stock, ...rest } = reward;
    await this.unitOfWork.run(async (tx) => {
      await tx.repository(RewardEntity).insert({
        ...rest,
        id,
        titleZh: title['zh-CN'],
        titleEn: title.en,
        subtitleZh: subtitle?.['zh-CN'] ?? null,
        subtitleEn: subtitle?.en ?? null,
        descriptionZh: description['zh-CN'],
        descriptionEn: description.en,
        contents: [...contents],
        methods: [...methods],
        onOfferDay: reward.onOfferDay ? 1 : 0,
        addedAt: now,
      });
      await addRewardStock(tx, { rewardId: id, stock, now }, this.ids);
    });
    return id;
  }
}
