import {
  closed,
  type DeskPlaces,
  MOST_PHONES,
  moved,
  opened,
  type PhonePlace,
} from '../phone-place';
import type { DeskParts } from './desk-parts';
import { useStore } from './use-store';

/** What the panel does with the phones on the desk. */
export interface Phones {
  readonly places: DeskPlaces;
  readonly isFull: boolean;
  pathOf(name: string): string | null;
  /** Opens a phone at a page, or leads the open one there. `spared`: who stays when it gets too full. */
  open(phone: PhonePlace & { readonly name: string }, spared?: readonly string[]): void;
  close(name: string): void;
  /** Puts the focus into a phone. */
  show(name: string): void;
  documentOf(name: string): Document | null;
}

export function usePhones({ places: store, stage }: DeskParts): Phones {
  const places = useStore(store);
  const find = (name: string) => store.get().phones.find((phone) => phone.name === name);
  const show = (name: string) => {
    const frame = stage.frameOf(name);
    frame?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
    frame?.contentWindow?.focus();
    store.set({ ...store.get(), active: name });
  };
  return {
    places,
    isFull: places.phones.length >= MOST_PHONES,
    pathOf: (name) => find(name)?.path ?? null,
    open(phone, spared) {
      const known = find(phone.name);
      if (known === undefined) {
        store.set(opened(spared ? withRoom(store.get(), spared) : store.get(), phone));
        return;
      }
      if (known.path !== phone.path) {
        store.set(moved(store.get(), phone.name, phone.path));
        stage.frameOf(phone.name)?.contentWindow?.location.assign(phone.path);
      }
      show(phone.name);
    },
    close: (name) => store.set(closed(store.get(), name)),
    show,
    documentOf: (name) => stage.frameOf(name)?.contentDocument ?? null,
  };
}

/** Puts away a phone of nobody spared when no other would fit. */
function withRoom(places: DeskPlaces, spared: readonly string[]): DeskPlaces {
  if (places.phones.length < MOST_PHONES) return places;
  const extra = places.phones.find(({ name }) => name !== null && !spared.includes(name));
  return extra?.name === undefined || extra.name === null ? places : closed(places, extra.name);
}
