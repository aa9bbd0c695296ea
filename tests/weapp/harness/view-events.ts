import type { LiveView } from './live-view.js';
import type { ViewElement } from './view-tree.js';

/** Events that go up through the ancestors; others stay with their element. */
const BUBBLES = new Set(['tap', 'longpress', 'touchstart', 'touchmove', 'touchend']);

/**
 * Lets an element of a page emit an event, as the view layer does: one call of the handler for
 * each bound element on the way up.
 * @throws Error when nothing is bound to it
 */
export function emitEvent(
  page: LiveView,
  element: ViewElement,
  type: string,
  detail: object,
): void {
  const target = identityOf(element);
  let calls = 0;
  for (const current of wayUp(element, BUBBLES.has(type))) {
    const bound = current.listeners.get(type);
    if (bound === undefined) continue;
    calls += 1;
    page.call('eh', {
      type,
      timeStamp: performance.now(),
      target,
      currentTarget: identityOf(current),
      detail,
      mark: {},
      touches: [],
      changedTouches: [],
    });
    if (bound === 'catch') break;
  }
  if (calls === 0) throw new Error(`nothing listens to ${type} of <${element.tag}>`);
}

function* wayUp(element: ViewElement, bubbles: boolean): Generator<ViewElement> {
  yield element;
  if (bubbles && element.parent) yield* wayUp(element.parent, true);
}

function identityOf({ attributes }: ViewElement): object {
  const dataset = { sid: attributes.get('data-sid') };
  return { id: attributes.get('id') ?? '', dataset, offsetLeft: 0, offsetTop: 0 };
}
