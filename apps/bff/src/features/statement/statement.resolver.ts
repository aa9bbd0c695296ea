import { Args, ID, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { z } from 'zod';
import { CurrentLanguage } from '../../platform/auth/index.js';
import type { Language } from '../../platform/graphql/index.js';
import { cursorOf, First, Parse, pageOf } from '../../platform/graphql/index.js';
import { PointsAccountObject } from '../points/index.js';
import { pointsEntry } from './points-entry.js';
import {
  PointsEntryConnection,
  PointsEntryFilterInput,
  PointsEntryObject,
} from './statement.graphql.js';
import { StatementQuery } from './statement.query.js';
import type { StatementFilter } from './statement-filter.js';
import { PointsDirection, PointsEntryKind } from './statement-kind.js';

/** A purchase, its payment and more refunds than a till makes. */
const MOST_OF_A_RECEIPT = 50;
const LONGEST_RECEIPT_PART = 64;

/** Key of the last line seen: its number among the member's entries. */
const statementCursor = cursorOf(z.tuple([z.number().int().min(1)]));
const receiptPart = z.string().min(1).max(LONGEST_RECEIPT_PART);
const month = z.string().regex(/^\d{4}-(0[1-9]|1[0-2])$/);
/** A null says no more than a missing field: no condition. */
const statementFilter = z
  .object({
    direction: z.enum(PointsDirection).nullish(),
    kinds: z.array(z.enum(PointsEntryKind)).nullish(),
    month: month.nullish(),
  })
  .nullish()
  .transform(
    (filter): StatementFilter => ({
      direction: filter?.direction ?? undefined,
      kinds: filter?.kinds ?? undefined,
      month: filter?.month ?? undefined,
    }),
  );

@Resolver(() => PointsAccountObject)
export class StatementResolver {
  constructor(private readonly statement: StatementQuery) {}

  @ResolveField(() => PointsEntryConnection, { description: 'The statement, newest first.' })
  async entries(
    @Parent() { memberId }: PointsAccountObject,
    @CurrentLanguage() language: Language,
    @Args(
      'filter',
      { type: () => PointsEntryFilterInput, nullable: true },
      new Parse(statementFilter),
    )
    filter: StatementFilter,
    @First() first: number,
    @Args(
      'after',
      { type: () => String, nullable: true },
      new Parse(statementCursor.schema.nullish()),
    )
    after: [number] | null | undefined,
  ): Promise<PointsEntryConnection> {
    const lines = await this.statement.lines(memberId, filter, first + 1, after?.[0] ?? null);
    const page = pageOf(
      lines,
      first,
      (line) => pointsEntry(line, language),
      (line) => statementCursor.encode([line.seq]),
    );
    return { edges: [...page.edges], pageInfo: page.pageInfo, source: { memberId, filter } };
  }

  @ResolveField(() => [PointsEntryObject], {
    description:
      'What one receipt brought, cost, took back and returned, newest first; empty for an unknown one.',
  })
  async receiptEntries(
    @Parent() { memberId }: PointsAccountObject,
    @CurrentLanguage() language: Language,
    @Args('storeId', { type: () => ID }, new Parse(receiptPart)) storeId: string,
    @Args('receiptNumber', { type: () => String }, new Parse(receiptPart)) receiptNumber: string,
  ): Promise<PointsEntryObject[]> {
    const receipt = { storeId, number: receiptNumber };
    const lines = await this.statement.lines(memberId, { receipt }, MOST_OF_A_RECEIPT, null);
    return lines.map((line) => pointsEntry(line, language));
  }
}
