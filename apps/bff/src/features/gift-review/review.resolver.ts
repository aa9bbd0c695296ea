import {
  Args,
  Context,
  ID,
  Mutation,
  Parent,
  Query,
  ResolveField,
  Resolver,
} from '@nestjs/graphql';
import { z } from 'zod';
import { CurrentStaff, Roles, type SignedInStaff } from '../../platform/auth/index.js';
import {
  cursorOf,
  First,
  type GraphqlContext,
  Parse,
  pageOf,
} from '../../platform/graphql/index.js';
import { GiftAnswers, GiftConnection, GiftObject, idText } from '../gift-details/index.js';
import { RiskEventObject } from '../gift-risk/index.js';
import { GiftsUnderReviewQuery } from './gifts-under-review.query.js';
import { ReviewGift } from './review-gift.js';

const LONGEST_REASON = 200;

const reviewReason = z.string().trim().min(1).max(LONGEST_REASON);

/** Id of the last gift seen. */
const reviewCursor = cursorOf(z.tuple([idText]));

@Resolver(() => RiskEventObject)
export class ReviewResolver {
  constructor(
    private readonly reviewing: ReviewGift,
    private readonly query: GiftsUnderReviewQuery,
    private readonly answers: GiftAnswers,
  ) {}

  @Roles('OPERATOR')
  @Query(() => GiftConnection, {
    description: 'Role OPERATOR: claims that wait for reviewGift, oldest first.',
  })
  async giftsUnderReview(
    @Context() context: GraphqlContext,
    @First() first: number,
    @Args('after', { type: () => String, nullable: true }, new Parse(reviewCursor.schema.nullish()))
    after: [string] | null | undefined,
  ): Promise<GiftConnection> {
    const ids = await this.query.list(after?.[0] ?? null, first + 1);
    const objects = await Promise.all(ids.map((id) => this.answers.byId(id, context)));
    const page = pageOf(
      objects,
      first,
      (object) => object,
      ({ id }) => reviewCursor.encode([id]),
    );
    return { edges: [...page.edges], pageInfo: page.pageInfo };
  }

  @Roles('OPERATOR')
  @Mutation(() => GiftObject, {
    description:
      'Role OPERATOR: gives a gift that risk rules hold to whoever claimed it, or sends it back. The same decision again changes nothing.',
  })
  async reviewGift(
    @CurrentStaff() { staffId }: SignedInStaff,
    @Args('id', { type: () => ID }, new Parse(idText)) id: string,
    @Args('approve', { type: () => Boolean }) approve: boolean,
    @Args('reason', { type: () => String }, new Parse(reviewReason)) reason: string,
    @Context() context: GraphqlContext,
  ): Promise<GiftObject> {
    const giftId = await this.reviewing.execute({ staffId, id, approve, reason });
    context.loaders.forget();
    return this.answers.byId(giftId, context);
  }

  @ResolveField(() => GiftObject)
  gift(
    @Parent() { giftId }: RiskEventObject,
    @Context() context: GraphqlContext,
  ): Promise<GiftObject> {
    return this.answers.byId(giftId, context);
  }
}
