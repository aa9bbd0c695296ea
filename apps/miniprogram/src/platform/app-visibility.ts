/** A browser reports visibility to the query library by itself; there is nothing to wire. */
export function onAppVisibility(_listener: (isVisible: boolean) => void): void {}
