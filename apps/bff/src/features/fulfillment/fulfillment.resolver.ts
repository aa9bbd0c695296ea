import { Args, Context, Mutation, Resolver } from '@nestjs/graphql';
import type { z } from 'zod';
import { CurrentStaff, Roles, type SignedInStaff } from '../../platform/auth/index.js';
import {
  ClientError,
  type GraphqlContext,
  Parse,
  platformTexts,
} from '../../platform/graphql/index.js';
import { named, RedemptionAnswers } from '../redemption-details/index.js';
import { FulfillRedemption } from './fulfill-redemption.js';
import {
  FulfillRedemptionInput,
  type FulfillRedemptionResult,
  FulfillRedemptionResultUnion,
} from './fulfillment.graphql.js';
import { fulfillmentTexts } from './fulfillment.texts.js';
import { fulfillRedemptionInput } from './fulfillment-inputs.js';

@Resolver()
export class FulfillmentResolver {
  constructor(
    private readonly fulfill: FulfillRedemption,
    private readonly answers: RedemptionAnswers,
  ) {}

  @Roles('CLERK')
  @Mutation(() => FulfillRedemptionResultUnion, {
    description: "Hands a reward over at the counter against the member's pick-up code.",
  })
  async fulfillRedemption(
    @CurrentStaff() { staffId, storeId }: SignedInStaff,
    @Args('input', { type: () => FulfillRedemptionInput }, new Parse(fulfillRedemptionInput))
    { pickupCode, idempotencyKey }: z.output<typeof fulfillRedemptionInput>,
    @Context() context: GraphqlContext,
  ): Promise<FulfillRedemptionResult> {
    if (storeId === null) {
      throw new ClientError('FORBIDDEN', platformTexts.notAllowed);
    }
    const outcome = await this.fulfill.execute({ staffId, storeId }, pickupCode, idempotencyKey);
    context.loaders.forget();
    switch (outcome.outcome) {
      case 'HANDED_OVER':
        return named('Redemption', await this.answers.byId(outcome.redemptionId, context));
      case 'NOT_READY': {
        const { notReady } = fulfillmentTexts;
        const problem = await this.answers.problem(outcome.redemptionId, notReady, context);
        return named('RedemptionProblem', problem);
      }
      case 'CODE_UNKNOWN':
        return named('PickupCodeUnknown', {
          message: fulfillmentTexts.codeUnknown[context.language],
        });
    }
  }
}
