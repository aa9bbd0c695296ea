/** A real phone needs no name to be told from others. */
export function phoneName(): string | null {
  return null;
}
