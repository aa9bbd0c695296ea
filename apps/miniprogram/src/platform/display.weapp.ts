import Taro from '@tarojs/taro';
import type { Display } from './display';

export function measureDisplay(): Display {
  const { windowWidth, pixelRatio } = Taro.getWindowInfo();
  return { width: windowWidth, pixelRatio };
}

/** Tells when the app is given another width: a phone unfolds, a tablet is turned. The answer ends it. */
export function onDisplayChange(listener: () => void): () => void {
  const hear = () => listener();
  Taro.onWindowResize(hear);
  return () => Taro.offWindowResize(hear);
}

/** A mini-program has no document to declare it on. */
export function declareLanguage(_language: string): void {}
