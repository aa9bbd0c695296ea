export interface NewVersionWords {
  readonly title: string;
  readonly text: string;
  /** At most four Chinese characters or eight letters, as WeChat's dialog allows. */
  readonly restart: string;
  readonly later: string;
}

/** A browser has the newest version whenever the page is loaded. */
export function offerNewVersion(_words: () => NewVersionWords): void {}
