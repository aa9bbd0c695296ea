import { Args, Query, Resolver } from '@nestjs/graphql';
import { z } from 'zod';
import { CurrentLanguage, Roles } from '../../platform/auth/index.js';
import { cursorOf, First, type Language, Parse, pageOf } from '../../platform/graphql/index.js';
import { RiskEventConnection } from './risk.graphql.js';
import { riskTitles } from './risk.texts.js';
import { RiskEventsQuery } from './risk-events.query.js';

const LONGEST_ID = 64;

/** Id of the last one seen. */
const riskCursor = cursorOf(z.tuple([z.string().max(LONGEST_ID)]));

@Resolver()
export class RiskResolver {
  constructor(private readonly events: RiskEventsQuery) {}

  @Roles('OPERATOR')
  @Query(() => RiskEventConnection, {
    description: 'Role OPERATOR: what was suspicious about claims of gifts, newest first.',
  })
  async riskEvents(
    @CurrentLanguage() language: Language,
    @First() first: number,
    @Args('after', { type: () => String, nullable: true }, new Parse(riskCursor.schema.nullish()))
    after: [string] | null | undefined,
  ): Promise<RiskEventConnection> {
    const events = await this.events.list(after?.[0] ?? null, first + 1);
    const page = pageOf(
      events,
      first,
      ({ id, rule, score, held, recordedAt, giftId }) => ({
        id,
        rule,
        title: riskTitles[rule][language],
        score,
        held,
        at: recordedAt,
        giftId,
      }),
      ({ id }) => riskCursor.encode([id]),
    );
    return { edges: [...page.edges], pageInfo: page.pageInfo };
  }
}
