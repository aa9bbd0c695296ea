import type { RedemptionId } from '@huiji/shared-types';
import { Injectable } from '@nestjs/common';
import { Clock } from '../../platform/clock/clock.js';
import type { GraphqlContext, Text } from '../../platform/graphql/index.js';
import { MallView } from '../mall/index.js';
import type { StepOutcome } from '../redemption-steps/index.js';
import { type Redemption, RedemptionReader, type RedemptionStatus } from '../redemptions/index.js';
import { type RedemptionObject, redemptionObject } from './redemption.graphql.js';
import {
  named,
  type RedemptionProblemObject,
  type RedemptionStepResult,
} from './redemption-results.graphql.js';

/** Answers of commands, first or repeated: ids and amounts as booked then, the status as of now. */
@Injectable()
export class RedemptionAnswers {
  constructor(
    private readonly redemptions: RedemptionReader,
    private readonly mall: MallView,
    private readonly clock: Clock,
  ) {}

  object(redemption: Redemption, { language }: GraphqlContext): RedemptionObject {
    const imageUrl = this.mall.imageUrl(redemption.imagePath);
    return redemptionObject(redemption, imageUrl, this.clock.now(), language);
  }

  /** @throws Error when it is not there: whoever asks has just booked it */
  async byId(id: RedemptionId, context: GraphqlContext): Promise<RedemptionObject> {
    const redemption = await context.loaders.of(this.redemptions).load(id);
    if (redemption === null) {
      throw new Error(`redemption ${id} was booked and is not there`);
    }
    return this.object(redemption, context);
  }

  /** A refusal that names the status of the redemption. */
  async problem(
    id: RedemptionId,
    message: (status: RedemptionStatus) => Text,
    context: GraphqlContext,
  ): Promise<RedemptionProblemObject> {
    const { status } = await this.byId(id, context);
    return { status, message: message(status)[context.language] };
  }

  /** @param refusal why its status does not allow the step */
  async stepped(
    { outcome, redemptionId }: StepOutcome,
    refusal: (status: RedemptionStatus) => Text,
    context: GraphqlContext,
  ): Promise<RedemptionStepResult> {
    return outcome === 'DONE'
      ? named('Redemption', await this.byId(redemptionId, context))
      : named('RedemptionProblem', await this.problem(redemptionId, refusal, context));
  }
}
