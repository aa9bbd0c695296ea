import Taro from '@tarojs/taro';

export interface Display {
  /** Width of the app, points. */
  readonly width: number;
  /** Device pixels in a point. */
  readonly pixelRatio: number;
}

/** The space that the app has been given; in a wide browser that is the frame, not the window. */
export function measureDisplay(): Display {
  const width = document.getElementById('app')?.clientWidth ?? Taro.getWindowInfo().windowWidth;
  return { width, pixelRatio: window.devicePixelRatio };
}

/** Tells readers and hyphenation which language the page is in. */
export function declareLanguage(language: string): void {
  document.documentElement.lang = language;
}
