import { Field, ObjectType } from '@nestjs/graphql';
import { Problem } from '../../platform/graphql/index.js';
import { RedemptionStatus } from '../redemptions/index.js';
import type { RedemptionObject } from './redemption.graphql.js';

@ObjectType('RedemptionProblem', { implements: Problem })
export class RedemptionProblemObject extends Problem {
  @Field(() => RedemptionStatus)
  readonly status: RedemptionStatus;
}

/** Members of the unions are told apart by the name that the resolver gives them. */
export type Named<Name extends string, Member> = Member & { readonly __typename: Name };

export const named = <Name extends string, Member extends object>(
  __typename: Name,
  member: Member,
): Named<Name, Member> => ({ __typename, ...member });

export const resolveType = ({ __typename }: { readonly __typename: string }): string => __typename;

/** A step that was taken, or the status that does not allow it. */
export type RedemptionStepResult =
  | Named<'Redemption', RedemptionObject>
  | Named<'RedemptionProblem', RedemptionProblemObject>;
