import { useEffect, useState } from 'react';
import { measureDisplay, onDisplayChange } from '@/platform/display';

/** The space that the app has, followed when it changes. */
export function useDisplay() {
  const [display, setDisplay] = useState(measureDisplay);
  useEffect(() => onDisplayChange(() => setDisplay(measureDisplay())), []);
  return display;
}
