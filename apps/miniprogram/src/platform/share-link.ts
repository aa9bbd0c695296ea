/** The address that opens a page, for whoever it is sent to. @param path of the page, with its query */
export function linkTo(path: string): string | null {
  return new URL(path, window.location.origin).href;
}

/** Whether the browser has a way of its own to pass an address on. */
export function canShareLink(): boolean {
  return typeof navigator.share === 'function';
}

/** Opens the browser's own sheet. @returns whether it could */
export async function shareLink(title: string, link: string): Promise<boolean> {
  try {
    await navigator.share({ title, url: link });
    return true;
  } catch (problem) {
    // Closing the sheet without choosing anything is an answer too.
    return problem instanceof DOMException && problem.name === 'AbortError';
  }
}
