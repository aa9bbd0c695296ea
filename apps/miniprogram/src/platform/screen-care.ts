/** A page may not set a browser's brightness; it only asks to keep the screen on. */
export async function careForScreen(): Promise<() => Promise<void>> {
  if (!('wakeLock' in navigator)) return async () => undefined;
  try {
    const lock = await navigator.wakeLock.request('screen');
    return () => lock.release();
  } catch {
    // Refused on a hidden page or a nearly empty battery: the codes work all the same.
    return async () => undefined;
  }
}
