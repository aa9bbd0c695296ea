import Taro from '@tarojs/taro';

/** Tells of each screenshot and keeps the page out of recordings; the answer ends both. */
export function onScreenshot(listener: () => void): () => void {
  const onCapture = () => listener();
  Taro.onUserCaptureScreen(onCapture);
  return () => Taro.offUserCaptureScreen(onCapture);
}
