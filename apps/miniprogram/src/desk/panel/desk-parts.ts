import type { DeskPlaces } from '../phone-place';
import type { ClockReading } from '../programme-clock';
import type { Stage } from '../stage';
import type { Store } from '../store';

/** What the panel drives. */
export interface DeskParts {
  readonly places: Store<DeskPlaces>;
  readonly clock: Store<ClockReading>;
  readonly stage: Stage;
}
