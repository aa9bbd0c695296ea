import { Args, Int, Query, Resolver } from '@nestjs/graphql';
import { z } from 'zod';
import { CurrentLanguage, Roles } from '../../platform/auth/index.js';
import { cursorOf, type Language, Parse, pageOf, pageSize } from '../../platform/graphql/index.js';
import { RiskEventConnection } from './risk.graphql.js';
import { riskTitles } from './risk.texts.js';
import { RiskEventsQuery } from './risk-events.query.js';

const DEFAULT_PAGE = 20;
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
    @Args(
      'first',
      { type: () => Int, nullable: true, defaultValue: DEFAULT_PAGE },
      new Parse(pageSize.nullable()),
    )
    first: number | null,
    @Args('after', { type: () => String, nullable: true }, new Parse(riskCursor.schema.nullish()))
    after: [string] | null | undefined,
  ): Promise<RiskEventConnection> {
    const size = first ?? DEFAULT_PAGE;
    const events = await this.events.list(after?.[0] ?? null, size + 1);
    const page = pageOf(
      events,
      size,
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
