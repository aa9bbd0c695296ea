import { Query, Resolver } from '@nestjs/graphql';
import { CurrentLanguage, Public } from '../../platform/auth/index.js';
import { AppConfig } from '../../platform/config/index.js';
import type { Language } from '../../platform/graphql/index.js';
import { VisitRate } from '../../platform/rate-limit/index.js';
import { StoreReader, storeObject } from '../stores/index.js';
import { TIER_CODES, tierObject, tierOf } from '../tiers/index.js';
import { earnCategories } from './earn-categories.js';
import { ProgrammeObject } from './programme.graphql.js';
import { pointsExpiryText } from './programme.texts.js';

@Resolver(() => ProgrammeObject)
export class ProgrammeResolver {
  constructor(
    private readonly config: AppConfig,
    private readonly stores: StoreReader,
  ) {}

  @Public()
  @VisitRate()
  @Query(() => ProgrammeObject, {
    description: 'Public. What the programme gives: for the guest home and the first-run page.',
  })
  async programme(@CurrentLanguage() language: Language): Promise<ProgrammeObject> {
    const { programme } = this.config;
    const { name } = programme.program;
    const stores = await this.stores.all();
    return {
      name: language === 'en' ? name.en : name.zh,
      welcomePoints: programme.earn.welcomePoints,
      welcomeDoubleDays: programme.earn.welcomeDoubleDays,
      weekendBonusBps: programme.earn.weekendBonusBps,
      pointsPerYuan: programme.value.pointsPerYuan,
      pointsExpiry: pointsExpiryText(programme.expiry)[language],
      categories: earnCategories(programme).map((category) => ({
        ...category,
        name: category.name[language],
      })),
      tiers: TIER_CODES.map((code) =>
        tierObject(tierOf(code, programme.tiers), programme, language),
      ),
      stores: stores.map((store) => storeObject(store, language)),
    };
  }
}
