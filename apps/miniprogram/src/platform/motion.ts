/** How often a running number may be redrawn, ms. */
export const FRAME_MS = 16;

export function prefersReducedMotion(): boolean {
  return window.matchMedia('(prefers-reduced-motion: reduce)').matches;
}
