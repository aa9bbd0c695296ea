import { NAME_HEIGHT, scaleFor } from './fit';
import { createPhone, type PhoneFrame } from './phone-frame';
import { type DeskPlaces, moved, type PhonePlace } from './phone-place';
import type { Store } from './store';

export interface Stage {
  readonly element: HTMLElement;
  /** Draws what stands on the desk, as large as it fits. Called once the element has its place. */
  draw(): void;
  /** The frame of an open phone. */
  frameOf(name: string | null): HTMLIFrameElement | null;
}

/** Draws the phones of the store side by side, as large as they fit, and tells it where they go. */
export function createStage(store: Store<DeskPlaces>): Stage {
  const element = document.createElement('main');
  element.className = 'stage';
  // In a small window it scrolls, also by the keys.
  element.tabIndex = 0;
  const phones = new Map<string | null, PhoneFrame>();

  const add = (place: PhonePlace) => {
    const { name } = place;
    const phone = createPhone(place, {
      onPath(path) {
        const before = store.get();
        const isNews = before.phones.some((known) => known.name === name && known.path !== path);
        if (isNews) store.set(moved(before, name, path));
      },
      onFocus() {
        if (store.get().active !== name) store.set({ ...store.get(), active: name });
      },
    });
    phones.set(name, phone);
    element.append(phone.element);
  };
  const draw = () => {
    const { phones: places, active } = store.get();
    for (const [name, phone] of phones) {
      if (places.some((place) => place.name === name)) continue;
      phone.element.remove();
      phones.delete(name);
    }
    for (const place of places) if (!phones.has(place.name)) add(place);
    for (const [name, phone] of phones) {
      phone.element.classList.toggle('phone--active', name === active);
    }
    fit();
  };
  const fit = () => {
    const style = getComputedStyle(element);
    const room = {
      width: element.clientWidth - Number.parseFloat(style.paddingLeft) * 2,
      height: element.clientHeight - Number.parseFloat(style.paddingTop) * 2,
    };
    const isNamed = [...phones.keys()].some((name) => name !== null);
    const scale = scaleFor(room, phones.size, isNamed ? NAME_HEIGHT : 0);
    element.style.setProperty('--scale', String(scale));
  };

  store.subscribe(draw);
  new ResizeObserver(fit).observe(element);
  return { element, draw, frameOf: (name) => phones.get(name)?.frame ?? null };
}
