import Taro from '@tarojs/taro';

/** Keeps the page out of pictures and recordings of the screen until the answer is called. */
export function shieldFromCapture(): () => void {
  if (!Taro.canIUse('setVisualEffectOnCapture')) return () => undefined;
  set('hidden');
  return () => set('none');
}

function set(visualEffect: 'hidden' | 'none'): void {
  // Without a promise in Taro. Not every phone can: there a screenshot has the codes replaced.
  void Taro.setVisualEffectOnCapture({ visualEffect, fail: () => undefined });
}
