import { Field, ObjectType } from '@nestjs/graphql';
import type { Language } from '../../platform/graphql/text.js';
import { PointsScalar } from '../../platform/graphql/whole-number.scalar.js';
import { earnRuleTitle } from './earning.texts.js';

@ObjectType('EarnBreakdown', { description: 'Why these points: one line per rule applied.' })
export class EarnBreakdownObject {
  @Field(() => String)
  readonly ruleCode: string;

  @Field(() => String)
  readonly title: string;

  @Field(() => PointsScalar)
  readonly points: number;
}

/** Parts of an earning as stored, with the titles of their rules. */
export const earnBreakdown = (
  parts: readonly { readonly ruleCode: string; readonly points: number }[],
  language: Language,
): EarnBreakdownObject[] =>
  parts.map(({ ruleCode, points }) => ({
    ruleCode,
    title: earnRuleTitle(ruleCode)[language],
    points,
  }));
