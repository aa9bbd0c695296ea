import { createRoot } from 'react-dom/client';
import type { DeskParts } from './desk-parts';
import { followClock } from './follow-clock';
import { Panel } from './panel';

/** Development only: the panel beside the phones. */
export function showPanel(desk: DeskParts): void {
  const element = document.createElement('div');
  element.className = 'panel-place';
  desk.stage.element.before(element);
  createRoot(element).render(<Panel desk={desk} />);
  followClock(desk);
}
