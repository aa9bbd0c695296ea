/** Whether the app may set the brightness here. */
export const canBrighten = false;

/** A page may not set a browser's brightness. */
export function brighten(): () => void {
  return () => undefined;
}

/** Keeps the screen on until the answer is called. */
export function keepAwake(): () => void {
  if (!('wakeLock' in navigator)) return () => undefined;
  // Refused on a hidden page or a nearly empty battery: the codes work all the same.
  const asked = navigator.wakeLock.request('screen').catch(() => null);
  return () => {
    void asked.then((lock) => lock?.release());
  };
}
