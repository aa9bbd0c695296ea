export interface Display {
  /** Width of the app, points. */
  readonly width: number;
  /** Device pixels in a point. */
  readonly pixelRatio: number;
}

/** The space that the app has been given; in a wide browser that is the frame, not the window. */
export function measureDisplay(): Display {
  const width = document.getElementById('app')?.clientWidth ?? window.innerWidth;
  return { width, pixelRatio: window.devicePixelRatio };
}

/** Tells when the app is given another width: a phone is turned, a window drawn. The answer ends it. */
export function onDisplayChange(listener: () => void): () => void {
  window.addEventListener('resize', listener);
  return () => window.removeEventListener('resize', listener);
}

/** Tells readers and hyphenation which language the page is in. */
export function declareLanguage(language: string): void {
  document.documentElement.lang = language;
}
