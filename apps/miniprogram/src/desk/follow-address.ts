import { pathIn } from './phone-frame';
import type { DeskPlaces } from './phone-place';
import type { Stage } from './stage';
import type { Store } from './store';

/** How long a frame may take to go back by itself when the window goes back. */
const GOES_BACK_MS = 250;

/** Shows the page of the active phone in the window's address, and leads it there on the way back. */
export function followAddress(store: Store<DeskPlaces>, stage: Stage): void {
  const show = () => {
    const { phones, active } = store.get();
    const path = phones.find(({ name }) => name === active)?.path;
    if (path === undefined || path === location.pathname + location.search) return;
    history.replaceState({ phone: active }, '', path);
  };
  window.addEventListener('popstate', ({ state }) => {
    const name: unknown = state?.phone;
    if (typeof name !== 'string' && name !== null) return;
    const path = location.pathname + location.search;
    // The frame goes back with the window unless it was opened after that page.
    setTimeout(() => {
      const frame = stage.frameOf(name);
      if (frame === null || location.pathname + location.search !== path) return;
      if (store.get().active === name && pathIn(frame) !== path) {
        frame.contentWindow?.location.replace(path);
      }
    }, GOES_BACK_MS);
  });
  store.subscribe(show);
  show();
}
