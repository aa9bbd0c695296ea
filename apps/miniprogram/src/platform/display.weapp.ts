import Taro from '@tarojs/taro';
import type { Display } from './display';

export function measureDisplay(): Display {
  const { windowWidth, pixelRatio } = Taro.getWindowInfo();
  return { width: windowWidth, pixelRatio };
}

/** A mini-program has no document to declare it on. */
export function declareLanguage(_language: string): void {}
