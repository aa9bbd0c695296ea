import { type DeskPlaces, parsePlaces } from './phone-place';
import { createStore, type Store } from './store';

/** No phone's own keys begin so. */
const KEY = 'huiji-desk';

/** What stood on the desk when it was last looked at; null at the first visit. */
export function keptPlaces(): DeskPlaces | null {
  return parsePlaces(localStorage.getItem(KEY));
}

/** What stands on the desk, such that the next visit finds it again. */
export function keepPlaces(first: DeskPlaces): Store<DeskPlaces> {
  const store = createStore(first);
  store.subscribe(() => localStorage.setItem(KEY, JSON.stringify(store.get())));
  return store;
}
