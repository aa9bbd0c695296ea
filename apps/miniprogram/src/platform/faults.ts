/** Tells of what nobody caught; the answer of a promise or what was thrown. */
export function onFault(_listener: (reason: unknown) => void): void {
  // A browser writes them into its own console, where logFault writes too.
}

/** Keeps one line about something that went wrong. */
export function logFault(line: string): void {
  console.error(line);
}
