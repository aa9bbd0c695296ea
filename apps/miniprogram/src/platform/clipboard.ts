/** Puts a text where it can be pasted. @returns whether the browser let it */
export async function copyText(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    // Refused by the browser or the person, or not served over https: the caller says so.
    return false;
  }
}
