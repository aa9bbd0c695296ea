/** A browser does not tell a page that it was captured. */
export function onScreenshot(_listener: () => void): () => void {
  return () => undefined;
}
