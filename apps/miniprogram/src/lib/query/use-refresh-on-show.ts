import { useDidShow } from '@tarojs/taro';
import { useRef } from 'react';

/** Asks again when a page comes back into view; tab pages stay mounted while they are hidden. */
export function useRefreshOnShow(refresh: () => unknown): void {
  const isFirst = useRef(true);
  useDidShow(() => {
    if (isFirst.current) isFirst.current = false;
    else refresh();
  });
}
