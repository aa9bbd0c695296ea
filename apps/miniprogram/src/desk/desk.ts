import { machineNow } from '../platform/clock';
import { hasStandIn } from '../platform/stand-in';
import { askClock } from './ask-clock';
import './desk.scss';
import { followAddress } from './follow-address';
import { keepPlaces, keptPlaces } from './kept-places';
import { type DeskPlaces, placesAt } from './phone-place';
import { programmeTime } from './programme-clock';
import { createStage, type Stage } from './stage';
import { createStore, type Store } from './store';

/** The page that a window from 1024 px shows: one phone, and in development several beside a panel. */
async function startDesk(): Promise<void> {
  // What stands in for WeChat is there in development alone; nothing of the panel is asked for without it.
  // A server that cannot be reached is the app's to tell.
  const reading = hasStandIn() ? await askClock().catch(() => null) : null;
  const path = location.pathname + location.search;
  if (reading === null) {
    show(createStore<DeskPlaces>({ phones: [{ name: null, path }], active: null }));
    return;
  }
  const clock = createStore(reading);
  window.huijiDesk = { now: () => programmeTime(clock.get(), machineNow()) };
  const places = keepPlaces(placesAt(path, keptPlaces()));
  const { showPanel } = await import(/* webpackChunkName: "desk-panel" */ './panel/show-panel');
  showPanel({ places, clock, stage: show(places) });
}

function show(places: Store<DeskPlaces>): Stage {
  document.getElementById('app')?.remove();
  const stage = createStage(places);
  document.body.append(stage.element);
  stage.draw();
  followAddress(places, stage);
  return stage;
}

void startDesk();
