import { useDidShow } from '@tarojs/taro';
import { useEffect, useSyncExternalStore } from 'react';
import { type LookScope, paintPage, scopeOf } from '@/platform/appearance';
import { currentLook, onLookChange } from './appearance-store';

/** What the outermost element of a page, or of what lies above pages, carries. */
export function useLookScope(): LookScope {
  return scopeOf(useSyncExternalStore(onLookChange, currentLook));
}

/** Keeps what the platform draws around the page in step with the look. */
export function usePageLook(): void {
  const look = useSyncExternalStore(onLookChange, currentLook);
  useEffect(() => paintPage(look), [look]);
  useDidShow(() => paintPage(look));
}
