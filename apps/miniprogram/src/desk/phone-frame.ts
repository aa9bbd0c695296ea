import type { PhonePlace } from './phone-place';

/** Told what happens in a phone. */
export interface PhoneListener {
  /** It shows another page; path and query. */
  onPath(path: string): void;
  /** Somebody touches it or types into it. */
  onFocus(): void;
}

export interface PhoneFrame {
  readonly element: HTMLElement;
  readonly frame: HTMLIFrameElement;
}

/** A phone: the app in a frame of its own, under a name that keeps its data apart. */
export function createPhone(place: PhonePlace, listener: PhoneListener): PhoneFrame {
  const frame = document.createElement('iframe');
  // The name has to be there before the app's first line runs: it decides where its data is.
  frame.name = place.name === null ? 'huiji' : `huiji:${place.name}`;
  frame.title = place.name === null ? document.title : `${document.title} · ${place.name}`;
  frame.src = place.path;
  frame.className = 'phone__screen';
  frame.addEventListener('load', () => follow(frame, listener));
  const body = document.createElement('div');
  body.className = 'phone__body';
  body.append(frame);
  const element = document.createElement('section');
  element.className = 'phone';
  element.setAttribute('aria-label', frame.title);
  if (place.name !== null) element.append(nameLine(place.name));
  element.append(body);
  return { element, frame };
}

/** Path and query of the page in a frame; null while it shows none of ours. */
export function pathIn(frame: HTMLIFrameElement): string | null {
  const view = frame.contentDocument?.defaultView;
  if (view === null || view === undefined || view.location.protocol === 'about:') return null;
  return view.location.pathname + view.location.search;
}

function nameLine(name: string): HTMLElement {
  const line = document.createElement('p');
  line.className = 'phone__name';
  line.textContent = name;
  return line;
}

/** Attached anew to each document of the frame. */
function follow(frame: HTMLIFrameElement, listener: PhoneListener): void {
  const view = frame.contentDocument?.defaultView;
  if (view === null || view === undefined) return;
  const tell = () => {
    const path = pathIn(frame);
    if (path !== null) listener.onPath(path);
  };
  // Where a browser has no Navigation API, the address follows when a document is loaded.
  if ('navigation' in view) view.navigation.addEventListener('currententrychange', tell);
  view.addEventListener('focus', () => listener.onFocus());
  tell();
}
