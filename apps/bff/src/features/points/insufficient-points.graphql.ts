import { Field, ObjectType } from '@nestjs/graphql';
import type { Language } from '../../platform/graphql/index.js';
import { PointsScalar, Problem } from '../../platform/graphql/index.js';
import { insufficientPointsText } from './insufficient-points.texts.js';

@ObjectType('InsufficientPoints', { implements: Problem })
export class InsufficientPointsObject extends Problem {
  @Field(() => PointsScalar, { description: 'The price and what is owed.' })
  readonly required: number;

  @Field(() => PointsScalar)
  readonly available: number;
}

/** @param required the price and what is owed, in points */
export const insufficientPoints = (
  required: number,
  available: number,
  language: Language,
): InsufficientPointsObject => ({
  message: insufficientPointsText(required, available)[language],
  required,
  available,
});
