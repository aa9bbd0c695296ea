import { createUnionType, Field, ObjectType } from '@nestjs/graphql';
import { Problem } from '../../platform/graphql/index.js';
import { CardCodeReason } from '../member-card/index.js';
import { type Named, resolveType } from './named.js';
import { TillSessionObject } from './till-member.graphql.js';

@ObjectType('CardCodeProblem', { implements: Problem })
export class CardCodeProblemObject extends Problem {
  @Field(() => CardCodeReason)
  readonly reason: CardCodeReason;
}

export type ScanCardResult =
  | Named<'TillSession', TillSessionObject>
  | Named<'CardCodeProblem', CardCodeProblemObject>;

export const ScanCardResultUnion = createUnionType({
  name: 'ScanCardResult',
  types: () => [TillSessionObject, CardCodeProblemObject] as const,
  resolveType,
});
