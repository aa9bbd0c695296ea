/**
 * The width in points at which each of `modules` covers the same whole number of device pixels,
 * as wide as `available` points allow and never less than one pixel to a module. Anything else
 * makes bars of unequal width, which readers refuse.
 */
export function codeWidth(modules: number, available: number, pixelRatio: number): number {
  const pixels = Math.max(1, Math.floor((available * pixelRatio) / modules));
  return (modules * pixels) / pixelRatio;
}
