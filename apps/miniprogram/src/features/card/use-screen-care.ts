import { useEffect } from 'react';
import { careForScreen } from '@/platform/screen-care';

/** Bright and awake while the codes are on screen; as it was before afterwards. */
export function useScreenCare(isVisible: boolean): void {
  useEffect(() => {
    if (!isVisible) return;
    const caring = careForScreen();
    return () => {
      void caring.then((restore) => restore());
    };
  }, [isVisible]);
}
