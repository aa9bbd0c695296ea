/** Only WeChat opens a page alone, for people who look at it from Moments. */
export function isSinglePage(): boolean {
  return false;
}
