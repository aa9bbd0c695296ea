import type { Fen, Points } from '@huiji/shared-types';
import { Field, ID, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { FenScalar, type Language, PointsScalar } from '../../platform/graphql/index.js';
import { PrizeKind, type WheelPrize, type WheelVersion } from './wheel.js';

registerEnumType(PrizeKind, { name: 'PrizeKind' });

/** What is left of it is read when asked for. */
@ObjectType('Prize')
export class PrizeObject {
  @Field(() => ID)
  readonly id: string;

  @Field(() => String)
  readonly name: string;

  @Field(() => PrizeKind)
  readonly kind: PrizeKind;

  @Field(() => PointsScalar, { nullable: true, description: 'For POINTS.' })
  readonly points: Points | null;

  @Field(() => Int)
  readonly oddsPpm: number;

  @Field(() => Int, { nullable: true, description: 'How many there were; null for any number.' })
  readonly stock: number | null;

  @Field(() => FenScalar, { description: 'What one is worth at the market price.' })
  readonly valueFen: Fen;

  @Field(() => String, { nullable: true })
  readonly imageUrl: string | null;

  @Field(() => Boolean, { description: 'Steps in for a prize that has run out.' })
  readonly isFallback: boolean;

  readonly prize: WheelPrize;
}

/** @param origin what goes before paths of this server */
export const prizeObject = (
  prize: WheelPrize,
  { fallbackPrizeId }: Pick<WheelVersion, 'fallbackPrizeId'>,
  origin: string,
  language: Language,
): PrizeObject => ({
  id: prize.id,
  name: prize.name[language],
  kind: prize.kind,
  points: prize.points,
  oddsPpm: prize.oddsPpm,
  stock: prize.stock,
  valueFen: prize.valueFen,
  imageUrl: prize.imagePath === null ? null : `${origin}${prize.imagePath}`,
  isFallback: prize.id === fallbackPrizeId,
  prize,
});
