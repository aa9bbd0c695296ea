import { useDidHide, useDidShow } from '@tarojs/taro';
import { useState } from 'react';

/** Whether this page is the one on screen; hidden tab pages stay mounted. */
export function usePageVisible(): boolean {
  const [isVisible, setVisible] = useState(true);
  useDidShow(() => setVisible(true));
  useDidHide(() => setVisible(false));
  return isVisible;
}
