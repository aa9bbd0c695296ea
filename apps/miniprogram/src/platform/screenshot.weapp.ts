import Taro from '@tarojs/taro';

/** Tells of each screenshot until the answer is called. */
export function onScreenshot(listener: () => void): () => void {
  const onCapture = () => listener();
  Taro.onUserCaptureScreen(onCapture);
  return () => Taro.offUserCaptureScreen(onCapture);
}
