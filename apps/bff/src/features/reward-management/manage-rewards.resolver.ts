import type { RewardId } from '@huiji/shared-types';
import { Args, Context, Field, ID, InputType, Int, Mutation, Resolver } from '@nestjs/graphql';
import { z } from 'zod';
import { CurrentStaff, Roles, type SignedInStaff } from '../../platform/auth/index.js';
import { type GraphqlContext, Parse } from '../../platform/graphql/index.js';
import { MallView, RewardObject, rewardObject } from '../mall/index.js';
import { RewardReader } from '../rewards/index.js';
import { ManageRewards } from './manage-rewards.js';

const MOST_AT_ONCE = 100_000;
const LONGEST_KEY = 64;
const LONGEST_ID = 64;
const LONGEST_REASON = 200;

const idText = z.string().max(LONGEST_ID);
const reasonSchema = z
  .string()
  .trim()
  .min(1)
  .max(LONGEST_REASON)
  .nullish()
  .transform((reason) => reason ?? null);
const restockSchema = z.object({
  rewardId: idText,
  quantity: z.number().int().min(1).max(MOST_AT_ONCE),
  reason: reasonSchema,
  idempotencyKey: z.string().min(1).max(LONGEST_KEY),
});

@InputType('RestockRewardInput')
class RestockRewardInput {
  @Field(() => ID)
  readonly rewardId: string;

  @Field(() => Int, { description: '1 to 100,000 more than there are.' })
  readonly quantity: number;

  @Field(() => String, {
    nullable: true,
    description: 'Kept with who did it; 1 to 200 characters.',
  })
  readonly reason?: string | null;

  @Field(() => String)
  readonly idempotencyKey: string;
}

@Resolver()
export class ManageRewardsResolver {
  constructor(
    private readonly manage: ManageRewards,
    private readonly rewards: RewardReader,
    private readonly view: MallView,
  ) {}

  @Roles('OPERATOR')
  @Mutation(() => RewardObject, { description: 'Role OPERATOR: there are more of it now.' })
  async restockReward(
    @CurrentStaff() { staffId }: SignedInStaff,
    @Args('input', { type: () => RestockRewardInput }, new Parse(restockSchema))
    input: z.output<typeof restockSchema>,
    @Context() context: GraphqlContext,
  ): Promise<RewardObject> {
    return this.object(await this.manage.restock({ ...input, staffId }), context);
  }

  @Roles('OPERATOR')
  @Mutation(() => RewardObject, {
    description: 'Role OPERATOR: nobody can have it from now on; what was redeemed before stays.',
  })
  async closeReward(
    @CurrentStaff() { staffId }: SignedInStaff,
    @Args('id', { type: () => ID }, new Parse(idText)) id: string,
    @Args(
      'reason',
      {
        type: () => String,
        nullable: true,
        description: 'Kept with who did it; 1 to 200 characters.',
      },
      new Parse(reasonSchema),
    )
    reason: z.output<typeof reasonSchema>,
    @Context() context: GraphqlContext,
  ): Promise<RewardObject> {
    return this.object(await this.manage.close({ id, staffId, reason }), context);
  }

  private async object(id: RewardId, { loaders, language }: GraphqlContext): Promise<RewardObject> {
    loaders.forget();
    const reward = await loaders.of(this.rewards).load(id);
    if (reward === null) {
      throw new Error(`reward ${id} has a stock and is not there`);
    }
    const imageUrl = this.view.imageUrl(reward.imagePath);
    return rewardObject(reward, this.view.priceOf(reward), imageUrl, language);
  }
}
