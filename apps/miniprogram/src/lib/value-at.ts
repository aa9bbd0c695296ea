/** The whole number shown after `progress` (0 to 1) of the way, slowing down towards the end. */
export function valueAt(start: number, target: number, progress: number): number {
  if (progress >= 1) return target;
  const eased = 1 - (1 - progress) ** 3;
  return Math.round(start + (target - start) * eased);
}
