import type { StoreId } from '@huiji/shared-types';
import { Context, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { CurrentLanguage } from '../../platform/auth/index.js';
import type { GraphqlContext, Language } from '../../platform/graphql/index.js';
import { EarnBreakdownObject, earnBreakdown } from '../earning/index.js';
import { ExpiringPointsObject } from '../points/index.js';
import { StoreObject, StoreReader, storeObject } from '../stores/index.js';
import { EntryLotsReader } from './entry-lots.loader.js';
import { PointsEntryObject } from './statement.graphql.js';
import { debtPaidTitle } from './statement.texts.js';

const DEBT_PAID = 'DEBT_PAID';

@Resolver(() => PointsEntryObject)
export class PointsEntryResolver {
  constructor(
    private readonly lotsOfEntries: EntryLotsReader,
    private readonly stores: StoreReader,
  ) {}

  @ResolveField(() => [ExpiringPointsObject], {
    description: 'For points in: when they lapse, soonest first.',
  })
  async lots(
    @Parent() entry: PointsEntryObject,
    @Context() { loaders }: GraphqlContext,
  ): Promise<readonly ExpiringPointsObject[]> {
    return entry.points > 0 ? loaders.of(this.lotsOfEntries).load(entry.id) : [];
  }

  @ResolveField(() => StoreObject, { nullable: true })
  async store(
    @Parent() { facts }: PointsEntryObject,
    @Context() { loaders }: GraphqlContext,
    @CurrentLanguage() language: Language,
  ): Promise<StoreObject | null> {
    if (facts.storeId === undefined) {
      return null;
    }
    const store = await loaders.of(this.stores).load(facts.storeId as StoreId);
    return store === null ? null : storeObject(store, language);
  }

  @ResolveField(() => [EarnBreakdownObject], {
    description: 'For earned points: the rules that made them; adds up to points.',
  })
  breakdown(
    @Parent() { facts }: PointsEntryObject,
    @CurrentLanguage() language: Language,
  ): EarnBreakdownObject[] {
    const parts = earnBreakdown(facts.breakdown ?? [], language);
    if (facts.debtPaid === undefined || parts.length === 0) {
      return parts;
    }
    const debtPaid = {
      ruleCode: DEBT_PAID,
      title: debtPaidTitle[language],
      points: -facts.debtPaid,
    };
    return [...parts, debtPaid];
  }
}
