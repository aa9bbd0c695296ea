/** A browser cannot keep a page out of pictures and recordings of the screen. */
export function shieldFromCapture(): () => void {
  return () => undefined;
}
