import { useDidHide, useDidShow } from '@tarojs/taro';
import { useEffect, useRef, useState } from 'react';
import { onTypedKey, type TypedKey } from '@/platform/keyboard';

/** Hears keys while this page is in view; a page stays mounted beneath the one that covers it. */
export function useTypedKeys(listener: (typed: TypedKey) => void): void {
  const [isShown, setShown] = useState(true);
  const latest = useRef(listener);
  latest.current = listener;
  useDidShow(() => setShown(true));
  useDidHide(() => setShown(false));
  useEffect(() => {
    if (!isShown) return;
    return onTypedKey((typed) => latest.current(typed));
  }, [isShown]);
}
