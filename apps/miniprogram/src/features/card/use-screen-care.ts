import { useEffect } from 'react';
import { usePreferences } from '@/lib/preferences/use-preferences';
import { careForScreen } from '@/platform/screen-care';

/** Awake, and bright unless the member wants that not, while the codes are on screen; then as before. */
export function useScreenCare(isVisible: boolean): void {
  const { brightCard } = usePreferences();
  useEffect(() => {
    if (!isVisible) return;
    const caring = careForScreen({ isBright: brightCard });
    return () => {
      void caring.then((restore) => restore());
    };
  }, [isVisible, brightCard]);
}
