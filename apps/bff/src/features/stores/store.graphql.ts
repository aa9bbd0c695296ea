import { Field, ID, ObjectType } from '@nestjs/graphql';
import type { Language } from '../../platform/graphql/text.js';
import type { Store } from './store.js';

@ObjectType('Store')
export class StoreObject {
  @Field(() => ID)
  readonly id: string;

  @Field(() => String)
  readonly name: string;

  @Field(() => String)
  readonly address: string;

  @Field(() => String)
  readonly openingHours: string;
}

export const storeObject = (store: Store, language: Language): StoreObject => ({
  id: store.id,
  name: store.name[language],
  address: store.address[language],
  openingHours: store.openingHours[language],
});
