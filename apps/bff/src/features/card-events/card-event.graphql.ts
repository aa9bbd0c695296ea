import type { Instant, StoreId } from '@huiji/shared-types';
import { Field, ID, ObjectType, registerEnumType } from '@nestjs/graphql';
import {
  DateTimeScalar,
  FenScalar,
  type Language,
  PointsScalar,
} from '../../platform/graphql/index.js';
import { EarnBreakdownObject, earnBreakdown } from '../earning/index.js';
import { type CardEvent, CardEventKind } from './card-events.js';

registerEnumType(CardEventKind, { name: 'CardEventKind' });

/** The store is read when asked for. */
@ObjectType('CardEvent')
export class CardEventObject {
  @Field(() => ID)
  readonly id: string;

  @Field(() => CardEventKind)
  readonly kind: CardEventKind;

  @Field(() => DateTimeScalar)
  readonly at: Instant;

  @Field(() => PointsScalar, { nullable: true, description: 'Negative: taken back by a refund.' })
  readonly pointsEarned: number | null;

  @Field(() => PointsScalar, { nullable: true, description: 'Negative: returned by a refund.' })
  readonly pointsSpent: number | null;

  @Field(() => FenScalar, { nullable: true, description: 'Negative: handed back by a refund.' })
  readonly payableFen: number | null;

  @Field(() => FenScalar, {
    nullable: true,
    description: 'What vouchers took off; null without one, negative: undone by a refund.',
  })
  readonly voucherFen: number | null;

  @Field(() => [EarnBreakdownObject])
  readonly breakdown: EarnBreakdownObject[];

  readonly storeId: StoreId;
}

export const cardEventObject = (event: CardEvent, language: Language): CardEventObject => ({
  ...event,
  breakdown: earnBreakdown(event.breakdown, language),
});
