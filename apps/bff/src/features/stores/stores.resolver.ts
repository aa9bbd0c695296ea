import { Query, Resolver } from '@nestjs/graphql';
import { Roles } from '../../platform/auth/access.decorators.js';
import { CurrentLanguage } from '../../platform/auth/caller.decorators.js';
import type { Language } from '../../platform/graphql/text.js';
import { StoreObject, storeObject } from './store.graphql.js';
import { StoreReader } from './store.loader.js';

@Resolver(() => StoreObject)
export class StoresResolver {
  constructor(private readonly stores: StoreReader) {}

  @Roles('MEMBER', 'CLERK', 'OPERATOR')
  @Query(() => [StoreObject], { name: 'stores' })
  async allStores(@CurrentLanguage() language: Language): Promise<StoreObject[]> {
    const stores = await this.stores.all();
    return stores.map((store) => storeObject(store, language));
  }
}
