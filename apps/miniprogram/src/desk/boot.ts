import { askAhead } from '../platform/ahead';
import { DESK_WIDTH } from './desk-width';

/**
 * Starts the app, or on a desktop the page that shows the app in phones: the scripts of the app never run
 * in the outer document. index.html names the files of both.
 */
function boot(): void {
  const { app, desk, styles } = document.currentScript?.dataset ?? {};
  const isDesk = window.top === window && matchMedia(DESK_WIDTH).matches;
  if (!isDesk) askAhead();
  document.addEventListener('DOMContentLoaded', () =>
    isDesk ? startDesk(desk, styles) : startApp(app),
  );
}

function startApp(scripts: string | undefined): void {
  for (const link of document.querySelectorAll<HTMLLinkElement>('link[data-app]')) keep(link);
  run(scripts);
}

/** The app's style sheet was for narrow windows alone; what has been started stays when the window grows. */
function keep(link: HTMLLinkElement): void {
  const forEvery = () => {
    link.media = 'all';
  };
  // Changed while it is on its way, the browser would no longer wait for it before it draws.
  if (link.sheet) forEvery();
  else link.addEventListener('load', forEvery, { once: true });
}

/** Nothing is drawn before its style is there. A development build brings styles in its scripts. */
function startDesk(scripts: string | undefined, styles: string | undefined): void {
  if (!styles) {
    run(scripts);
    return;
  }
  const link = document.createElement('link');
  link.rel = 'stylesheet';
  link.href = styles;
  link.onload = () => run(scripts);
  document.head.append(link);
}

function run(scripts: string | undefined): void {
  for (const address of scripts?.split(' ') ?? []) {
    const script = document.createElement('script');
    script.src = address;
    script.async = false;
    document.head.append(script);
  }
}

boot();
