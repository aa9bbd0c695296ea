import type { StoreId } from '@huiji/shared-types';
import type { Text } from '../../platform/graphql/text.js';

/** A shop of the programme. */
export interface Store {
  readonly id: StoreId;
  /** What staff and the till know it by, such as `nanjing-road`. */
  readonly code: string;
  readonly name: Text;
  readonly address: Text;
  readonly openingHours: Text;
}
