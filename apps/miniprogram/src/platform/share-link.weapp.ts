/** Pages of a mini-program are sent as cards; they have no address. */
export function linkTo(_path: string): string | null {
  return null;
}

/** There is no address to pass on. */
export function canShareLink(): boolean {
  return false;
}

/** @returns false: there is no address to pass on */
export async function shareLink(_title: string, _link: string): Promise<boolean> {
  return false;
}
